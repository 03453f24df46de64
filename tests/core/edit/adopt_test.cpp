#include "edit/adopt.h"

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
    void strangersOfTheSameIdStayStrangers() {
        const auto adopted = edit::adopt(film("Ilse", "soft"), film("Bram", "low"), {talk()});
        QCOMPARE(adopted.storyboard.characters.size(), std::size_t(2));
        QCOMPARE(speaker(adopted), std::string("Bram"));
        QCOMPARE(voice(adopted), std::string("low"));
        QCOMPARE(adopted.shots[0].characters[0], adopted.shots[0].dialogue[0].character);
        QCOMPARE(adopted.storyboard.characters[0]->label, std::string("Ilse"));
        QCOMPARE(adopted.storyboard.characters[0]->voice, std::string("v1"));
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
};

FOREFRAME_TEST(AdoptTest)
#include "adopt_test.moc"
