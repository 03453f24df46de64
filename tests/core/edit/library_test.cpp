#include "edit/edit.h"

#include "core/film.h"
#include "test_main.h"

using namespace foreframe;
using namespace foreframe::edit;

namespace {

DialogueLine lineOf(const std::string& character, const VoiceChoice& voice = {}) {
    DialogueLine line;
    line.character = character;
    line.voice = voice;
    line.line = "Who rang?";
    return line;
}

/// Two characters with voices, a place, and three shots; the last has nothing of them.
Storyboard film() {
    Storyboard film = test::filmOf({{"a", "b", "c"}});
    film.voices = {Voice{"v1", "Low", {}, {}, {}, {}}, Voice{"v2", "High", {}, {}, {}, {}}};
    film.characters = {Character{"mira", "Keeper", {}, {}, "v1", {}, {}},
                       Character{"tomas", "Pilot", {}, {}, "v2", {}, {}}};
    film.locations = {Location{"pier", "Pier", {}, {}, {}}};
    film = changeScene(film, "s1", [](Scene& scene) { scene.location = "pier"; });
    film = changeShot(film, "a", [](Shot& shot) {
        shot.characters = {"mira", "tomas"};
        shot.dialogue = {lineOf("mira"), lineOf("tomas", VoiceChoice::of("v1"))};
        shot.action = "[Keeper] waves at [Pilot]";
    });
    return changeShot(film, "b", [](Shot& shot) { shot.characters = {"tomas"}; });
}

} // namespace

class LibraryTest : public test::TestCase {
    Q_OBJECT
private slots:
    void entriesAreAddedWithIdsOfTheirOwn() {
        Storyboard next = addCharacter(film(), {"mira", "Twin", {}, {}, {}, {}, {}});
        next = addVoice(next, {});
        next = addLocation(next, {"quay", "Quay", {}, {}, {}});
        QCOMPARE(next.characters.size(), std::size_t{3});
        QVERIFY(next.characters[2]->id != "mira");
        QCOMPARE(next.characters[2]->label, std::string("Twin"));
        QVERIFY(!next.voices[2]->id.empty());
        QCOMPARE(next.locations[1]->id, std::string("quay"));
    }

    void aRemovedCharacterLeavesTheShotsAndTheirLines() {
        const Storyboard next = removeCharacter(film(), "mira");
        const Shot& shot = *next.scenes[0]->shots[0];
        QCOMPARE(next.characters.size(), std::size_t{1});
        QCOMPARE(shot.characters, std::vector<std::string>{"tomas"});
        QCOMPARE(shot.dialogue.size(), std::size_t{1});
        QCOMPARE(shot.dialogue[0].character, std::string("tomas"));
    }

    void aRemovedVoiceIsUnboundEverywhere() {
        const Storyboard next = removeVoice(film(), "v1");
        QCOMPARE(next.voices.size(), std::size_t{1});
        QCOMPARE(next.characters[0]->voice, std::string());
        QCOMPARE(next.characters[1]->voice, std::string("v2"));
        QVERIFY(next.scenes[0]->shots[0]->dialogue[1].voice.inherited);
    }

    void aRemovedPlaceLeavesItsScenes() {
        const Storyboard next = removeLocation(film(), "pier");
        QVERIFY(next.locations.empty());
        QCOMPARE(next.scenes[0]->location, std::string());
    }

    void shotsThatAreNotConcernedStayTheVerySame() {
        const Storyboard before = film();
        for (const Storyboard& next :
             {removeCharacter(before, "mira"), removeVoice(before, "v1"),
              renameCharacter(before, "mira", "Watcher"), removeLocation(before, "pier")}) {
            QVERIFY(next.scenes[0]->shots[1].same(before.scenes[0]->shots[1]));
            QVERIFY(next.scenes[0]->shots[2].same(before.scenes[0]->shots[2]));
        }
    }

    void whatIsNotThereIsNotRemoved() {
        Storyboard before = film();
        before = changeShot(before, "c", [](Shot& shot) { shot.dialogue = {lineOf("ghost")}; });
        QCOMPARE(removeCharacter(before, "ghost"), before);
        QCOMPARE(removeCharacter(before, ""), before);
        QCOMPARE(removeVoice(before, "ghost"), before);
        QCOMPARE(removeLocation(before, "ghost"), before);
    }
};

FOREFRAME_TEST(LibraryTest)
#include "library_test.moc"
