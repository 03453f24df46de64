#include "edit/adopt.h"

#include "core/growth.h"
#include "test_main.h"

using namespace foreframe;

namespace {

Storyboard film(const char* label, const char* voice) {
    Storyboard film;
    Voice v;
    v.id = "v1";
    v.name = voice;
    film.voices.emplace_back(v);
    Character c;
    c.id = "ch1";
    c.label = label;
    c.voice = "v1";
    film.characters.emplace_back(c);
    return film;
}

Shot talk(VoiceChoice voice = {}) {
    Shot shot;
    shot.characters = {"ch1"};
    DialogueLine line;
    line.character = "ch1";
    line.line = "Hello.";
    line.voice = std::move(voice);
    shot.dialogue.push_back(line);
    return shot;
}

std::string speaker(const edit::Adopted& adopted) {
    for (const auto& character : adopted.storyboard.characters)
        if (character->id == adopted.shots[0].dialogue[0].character)
            return character->label;
    return {};
}

std::string voice(const edit::Adopted& adopted) {
    const DialogueLine& line = adopted.shots[0].dialogue[0];
    std::string id = line.voice.id;
    if (line.voice.inherited)
        for (const auto& character : adopted.storyboard.characters)
            if (character->id == line.character)
                id = character->voice;
    for (const auto& entry : adopted.storyboard.voices)
        if (entry->id == id)
            return entry->name;
    return {};
}

} // namespace

class AdoptTest : public test::TestCase {
    Q_OBJECT
private slots:
    void aSceneBringsItsPlaceOrFindsItByItsName() {
        Storyboard from = film("Ilse", "soft");
        Location pier;
        pier.id = "loc1";
        pier.name = "The Pier";
        from.locations.emplace_back(pier);
        Scene scene;
        scene.heading = "EXT. PIER";
        scene.location = "loc1";
        scene.shots.emplace_back(talk());

        Storyboard into = film("Bram", "low");
        Location hut;
        hut.id = "loc1"; // another place of the same id
        hut.name = "The hut";
        into.locations.emplace_back(hut);
        const auto adopted = edit::adoptScene(into, from, scene);
        QCOMPARE(adopted.storyboard.locations.size(), std::size_t(2));
        QCOMPARE(adopted.storyboard.locations[1]->name, pier.name);
        QCOMPARE(adopted.scene.location, adopted.storyboard.locations[1]->id);
        QVERIFY(adopted.scene.location != "loc1");
        QCOMPARE(adopted.scene.heading, scene.heading);
        QCOMPARE(adopted.storyboard.characters.size(), std::size_t(2));

        const auto again = edit::adoptScene(adopted.storyboard, from, scene);
        QCOMPARE(again.storyboard.locations.size(), std::size_t(2));
        QCOMPARE(again.scene.location, adopted.scene.location);
    }

    void strangersOfTheSameIdStayStrangers() {
        const auto adopted = edit::adopt(film("Ilse", "soft"), film("Bram", "low"), {talk()});
        QCOMPARE(adopted.storyboard.characters.size(), std::size_t(2));
        QCOMPARE(speaker(adopted), std::string("Bram"));
        QCOMPARE(voice(adopted), std::string("low"));
        QCOMPARE(adopted.shots[0].characters[0], adopted.shots[0].dialogue[0].character);
        QCOMPARE(adopted.storyboard.characters[0]->label, std::string("Ilse"));
        QCOMPARE(adopted.storyboard.characters[0]->voice, std::string("v1"));
    }

    void aNumberInTheCastIsNoNameOfItsOwn() {
        for (const auto& [here, there] :
             {std::pair{"Black-suited Agent", "Character A: Black-suited agent"},
              std::pair{"Character A: Black-suited Agent", "black-suited  agent"},
              std::pair{"Character A", "Character A: Agent"}}) {
            const auto adopted = edit::adopt(film(here, "low"), film(there, "low"), {talk()});
            QCOMPARE(adopted.storyboard.characters.size(), std::size_t(1));
            QCOMPARE(speaker(adopted), std::string(here));
        }
        const auto other = edit::adopt(film("Character A: Agent", "low"),
                                       film("Character A: Baker", "low"), {talk()});
        QCOMPARE(speaker(other), std::string("Character A: Baker"));
    }

    void whatIsSaidOfSomebodyKnownIsNoted() {
        const auto looking = [](const char* looks) {
            Storyboard storyboard = film("Agent", "low");
            Character agent = *storyboard.characters[0];
            agent.description = looks;
            storyboard.characters[0] = Shared<Character>(agent);
            Scene scene;
            scene.id = "sc1";
            Shot shot = talk();
            shot.id = "sh1";
            scene.shots.emplace_back(shot);
            storyboard.scenes.emplace_back(scene);
            return storyboard;
        };
        const auto notes = [&](const char* here, const char* there) {
            return edit::withLooksNoted(looking(here), looking(there)).scenes[0]->shots[0]->notes;
        };
        QCOMPARE(notes("a tall man", "an old man with an eyepatch"),
                 std::string("Agent: an old man with an eyepatch"));
        QCOMPARE(notes("a tall man", "A tall  man"), std::string());
        QCOMPARE(notes("a tall man", ""), std::string());
    }

    void whatShotsShareComesWithThem() {
        Storyboard storyboard = film("Agent", "low");
        storyboard.style = "film noir";
        storyboard.negativePrompt = {"text"};
        Location pier;
        pier.id = "loc1";
        pier.description = "a pier in the rain";
        storyboard.locations.emplace_back(pier);
        Scene scene;
        scene.location = "loc1";
        scene.lighting = "one lamp";
        scene.notes = "slowly, please";
        Shot indoors = talk();
        indoors.context = "a cabin";
        scene.shots.emplace_back(talk());
        scene.shots.emplace_back(indoors);
        storyboard.scenes.emplace_back(scene);
        const Storyboard own = edit::withOwnWords(storyboard);
        const Shot& first = *own.scenes[0]->shots[0];
        QCOMPARE(first.context, std::string("a pier in the rain"));
        QCOMPARE(first.lighting, std::string("one lamp"));
        QCOMPARE(first.style, std::string("film noir"));
        QCOMPARE(first.notes, std::string("slowly, please"));
        QCOMPARE(first.negativePrompt, std::vector<std::string>{"text"});
        QCOMPARE(own.scenes[0]->shots[1]->context, std::string("a cabin"));
    }

    void theSameLabelIsTheSamePerson() {
        const auto adopted =
            edit::adopt(film("Old  Baker", "low"), film("old baker", "Low"), {talk()});
        QCOMPARE(adopted.storyboard.characters.size(), std::size_t(1));
        QCOMPARE(adopted.storyboard.voices.size(), std::size_t(1));
        QCOMPARE(adopted.shots[0], talk());
    }

    void aLineKeepsItsVoiceWhereThePersonHasAnother() {
        const auto adopted = edit::adopt(film("Ilse", "soft"), film("Ilse", "hoarse"), {talk()});
        QCOMPARE(adopted.storyboard.characters.size(), std::size_t(1));
        QCOMPARE(adopted.storyboard.characters[0]->voice, std::string("v1"));
        QCOMPARE(voice(adopted), std::string("hoarse"));
    }

    void aLineWithoutVoiceStaysWithout() {
        const auto adopted =
            edit::adopt(film("Ilse", "soft"), film("Bram", "low"), {talk(VoiceChoice::none())});
        QCOMPARE(adopted.shots[0].dialogue[0].voice, VoiceChoice::none());
    }

    void whoIsUnknownStaysUnknown() {
        Shot shot = talk();
        shot.dialogue[0].character = "nobody";
        const auto adopted = edit::adopt(film("Ilse", "soft"), film("Bram", "low"), {shot});
        QCOMPARE(adopted.shots[0].dialogue[0].character, std::string("nobody"));
        QVERIFY(adopted.shots[0].dialogue[0].voice.inherited);
    }

    void whoIsUnknownBecomesNobodyElse() {
        Storyboard from = film("Bram", "low");
        from.characters.clear();
        from.voices.clear();
        const auto adopted = edit::adopt(film("Ilse", "soft"), from, {talk(VoiceChoice::of("v1"))});
        QCOMPARE(speaker(adopted), std::string());
        QCOMPARE(voice(adopted), std::string());
        QCOMPARE(adopted.shots[0].characters[0], adopted.shots[0].dialogue[0].character);
    }

    void whoHasNoNameIsKnownByEverythingElse() {
        const auto again = edit::adopt(film("", ""), film("", ""), {talk()});
        QCOMPARE(again.storyboard.characters.size(), std::size_t(1));
        QCOMPARE(again.shots[0], talk());
        Storyboard other = film("", "");
        Character masked = *other.characters[0];
        masked.description = "a man with a mask";
        other.characters = {masked};
        QCOMPARE(edit::adopt(film("", ""), other, {talk()}).storyboard.characters.size(),
                 std::size_t(2));
    }

    void aCrowdIsTakenInAsFastAsItIsLarge() {
        const auto crowd = [](std::size_t people, const char* name) {
            Storyboard film;
            Shot shot;
            for (std::size_t i = 0; i < people; ++i) {
                Character someone;
                someone.id = "ch" + std::to_string(i);
                someone.label = name + std::to_string(i);
                film.characters.emplace_back(someone);
                shot.dialogue.emplace_back().character = someone.id;
            }
            Scene scene;
            scene.shots.emplace_back(shot);
            film.scenes.emplace_back(scene);
            return film;
        };
        const auto takeIn = [&](std::size_t people) {
            const Storyboard from = crowd(people, "Guest ");
            const auto adopted =
                edit::adopt(crowd(people, "Extra "), from, {*from.scenes[0]->shots[0]});
            QCOMPARE(adopted.storyboard.characters.size(), 2 * people);
        };
        QVERIFY(test::growth(takeIn, 4000) < 10);
    }
};

FOREFRAME_TEST(AdoptTest)
#include "adopt_test.moc"
