#include "edit/edit.h"

#include "core/film.h"
#include "test_main.h"

using namespace foreframe;
using namespace foreframe::edit;

namespace {

/// A keeper and a pilot, each with a voice, and two shots.
Storyboard film(const std::function<void(Shot&)>& first) {
    Storyboard film = test::filmOf({{"a", "b"}});
    film.voices = {Voice{"v1", "Low", {}, {}, {}, {}}, Voice{"v2", "High", {}, {}, {}, {}}};
    film.characters = {Character{"mira", "Keeper", {}, {}, "v1", {}, {}},
                       Character{"tomas", "Pilot", "the Keeper's brother", {}, "v2", {}, {}}};
    film.locations = {Location{"pier", "Pier", "where Keeper lives", {}, {}}};
    film = changeScene(film, "s1", [](Scene& scene) { scene.lighting = "a lamp above Keeper"; });
    film = changeShot(film, "b", [](Shot& shot) { shot.action = "The Pilot waits."; });
    return changeShot(film, "a", first);
}

Storyboard filmWhere(const std::string& action) {
    return film([&](Shot& shot) { shot.action = action; });
}

const Shot& shot(const Storyboard& film) {
    return *film.scenes[0]->shots[0];
}

} // namespace

class RenameTest : public test::TestCase {
    Q_OBJECT
private slots:
    void aLabelIsFollowedWhereThePromptReadsIt_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("bracket") << "[Keeper] waves."
                                 << "[Watcher] waves.";
        QTest::newRow("delivery") << "[Keeper, low] hums."
                                  << "[Watcher, low] hums.";
        QTest::newRow("bare") << "Keeper and the Keeper's dog."
                              << "Watcher and the Watcher's dog.";
        QTest::newRow("words") << "A Keepers' keeper, Beekeeper, Keeper-like"
                               << "A Keepers' keeper, Beekeeper, Keeper-like";
        QTest::newRow("quoted") << "shouts \"Keeper!\" at Keeper, who shouts \"Pilot\""
                                << "shouts \"Keeper!\" at Watcher, who shouts \"Pilot\"";
        QTest::newRow("others") << "[Keeper of bees] meets [Old Keeper]"
                                << "[Keeper of bees] meets [Old Keeper]";
        QTest::newRow("open") << "[Keeper waves"
                              << "[Watcher waves";
    }
    void aLabelIsFollowedWhereThePromptReadsIt() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto next = renameCharacter(filmWhere(before.toStdString()), "mira", "Watcher");
        QCOMPARE(next.characters[0]->label, std::string("Watcher"));
        QCOMPARE(shot(next).action, after.toStdString());
    }

    void chineseLabelsStandInRunningText() {
        Storyboard film = filmWhere("看守人走向灯塔。");
        film = changeCharacter(film, "mira", [](Character& c) { c.label = "看守人"; });
        QCOMPARE(shot(renameCharacter(film, "mira", "守望者")).action,
                 std::string("守望者走向灯塔。"));
    }

    void aLongerLabelIsNotTakenForTheShorterOne() {
        Storyboard film = filmWhere("Keeper meets Keeper Two.");
        film = changeCharacter(film, "tomas", [](Character& c) { c.label = "Keeper Two"; });
        QCOMPARE(shot(renameCharacter(film, "mira", "Anna")).action,
                 std::string("Anna meets Keeper Two."));
    }

    void itIsFollowedInEveryFieldThatAPromptIsMadeOf() {
        const Storyboard next = renameCharacter(film([](Shot& shot) {
                                                    shot.subject = "Keeper's lamp";
                                                    shot.camera.motivation = "to find Keeper";
                                                    shot.endFrame.description = "Keeper asleep";
                                                    shot.dialogue.resize(1);
                                                    shot.dialogue[0].action = "turns to Keeper";
                                                    shot.audio.resize(1);
                                                    shot.audio[0].description = "Keeper's steps";
                                                }),
                                                "mira", "Anna");
        QCOMPARE(shot(next).subject, std::string("Anna's lamp"));
        QCOMPARE(shot(next).camera.motivation, std::string("to find Anna"));
        QCOMPARE(shot(next).endFrame.description, std::string("Anna asleep"));
        QCOMPARE(shot(next).dialogue[0].action, std::string("turns to Anna"));
        QCOMPARE(shot(next).audio[0].description, std::string("Anna's steps"));
        QCOMPARE(next.characters[1]->description, std::string("the Anna's brother"));
        QCOMPARE(next.locations[0]->description, std::string("where Anna lives"));
        QCOMPARE(next.scenes[0]->lighting, std::string("a lamp above Anna"));
    }

    void whatIsSpokenStays() {
        const Storyboard next = renameCharacter(film([](Shot& shot) {
                                                    shot.dialogue.resize(1);
                                                    shot.dialogue[0].line = "You, [Keeper]!";
                                                    shot.title = "Keeper";
                                                }),
                                                "mira", "Anna");
        QCOMPARE(shot(next).dialogue[0].line, std::string("You, [Keeper]!"));
        QCOMPARE(shot(next).title, std::string("Keeper"));
    }

    void inAPromptWrittenByHandOnlyBracketsAreLabels() {
        const Storyboard next =
            renameCharacter(film([](Shot& shot) {
                                shot.promptOverride =
                                    "[Keeper@Low] says: \"Keeper\" and the Keeper stays";
                            }),
                            "mira", "Anna");
        QCOMPARE(shot(next).promptOverride,
                 std::string("[Anna@Low] says: \"Keeper\" and the Keeper stays"));
    }

    void shotsThatDoNotNameItStayTheVerySame() {
        const Storyboard before = filmWhere("Keeper waves.");
        const Storyboard next = renameCharacter(before, "mira", "Anna");
        QVERIFY(next.scenes[0]->shots[1].same(before.scenes[0]->shots[1]));
    }

    void aLabelThatIsClearedOrSharedIsNotFollowed() {
        const Storyboard before = filmWhere("[Keeper] and Keeper");
        const Storyboard cleared = renameCharacter(before, "mira", "");
        QCOMPARE(cleared.characters[0]->label, std::string());
        QCOMPARE(shot(cleared).action, shot(before).action);
        const Storyboard shared =
            changeCharacter(before, "tomas", [](Character& c) { c.label = "Keeper"; });
        const Storyboard next = renameCharacter(shared, "tomas", "Watcher");
        QCOMPARE(next.characters[1]->label, std::string("Watcher"));
        QCOMPARE(shot(next).action, shot(before).action);
    }

    void aNewLabelMayHoldTheOldOne() {
        const Storyboard next = renameCharacter(filmWhere("Keeper"), "mira", "Keeper Two");
        QCOMPARE(shot(next).action, std::string("Keeper Two"));
    }

    void aVoiceIsFollowedInItsTags() {
        const Storyboard next = renameVoice(film([](Shot& shot) {
                                                shot.promptOverride =
                                                    "[Keeper@Low] says: \"Low tide.\" "
                                                    "[Pilot@High]: \"@Low\"";
                                                shot.action = "@Low waves, Low";
                                            }),
                                            "v1", "Mr. Wang");
        QCOMPARE(next.voices[0]->name, std::string("Mr. Wang"));
        QCOMPARE(shot(next).promptOverride,
                 std::string("[Keeper@Mr. Wang] says: \"Low tide.\" [Pilot@High]: \"@Low\""));
        QCOMPARE(shot(next).action, std::string("@Mr. Wang waves, Low"));
        QCOMPARE(shot(renameVoice(next, "v1", "")).action, std::string("@Mr. Wang waves, Low"));
    }
};

FOREFRAME_TEST(RenameTest)
#include "rename_test.moc"
