#include "lookup/cast.h"

#include "test_main.h"

using namespace foreframe;

class CastTest : public test::TestCase {
    Q_OBJECT
private slots:
    void entriesAreFoundById() {
        Storyboard film;
        film.characters = {Character{"x", "Keeper", {}, {}, {}, {}, {}}};
        film.voices = {Voice{"x", "Low", {}, {}, {}, {}}};
        film.locations = {Location{"x", "Pier", {}, {}, {}}};
        const Cast cast(film);
        QCOMPARE(cast.character("x")->label, std::string("Keeper"));
        QCOMPARE(cast.voice("x")->name, std::string("Low"));
        QCOMPARE(cast.location("x")->name, std::string("Pier"));
        QVERIFY(!cast.character("y"));
        QVERIFY(!cast.voice(""));
    }

    void whereIdsRepeatTheFirstCounts() {
        Storyboard film;
        film.voices = {Voice{"v", "First", {}, {}, {}, {}}, Voice{"v", "Second", {}, {}, {}, {}},
                       Voice{"", "Nameless", {}, {}, {}, {}}};
        const Cast cast(film);
        QCOMPARE(cast.voice("v")->name, std::string("First"));
        QVERIFY(!cast.voice(""));
    }

    void aLineHasItsOwnVoiceOrItsCharactersOrNone() {
        Storyboard film;
        film.voices = {Voice{"own", "Own", {}, {}, {}, {}}, Voice{"hers", "Hers", {}, {}, {}, {}}};
        film.characters = {Character{"c", {}, {}, {}, "hers", {}, {}}};
        const Cast cast(film);
        DialogueLine line;
        QVERIFY(!cast.voiceOf(line));
        line.character = "c";
        QCOMPARE(cast.voiceOf(line)->name, std::string("Hers"));
        line.voice = VoiceChoice::of("own");
        QCOMPARE(cast.voiceOf(line)->name, std::string("Own"));
        line.voice = VoiceChoice::none();
        QVERIFY(!cast.voiceOf(line));
        line.voice = VoiceChoice::of("gone");
        QVERIFY(!cast.voiceOf(line));
        QCOMPARE(cast.voiceIdOf(line), std::string_view("gone"));
    }
};

FOREFRAME_TEST(CastTest)
#include "cast_test.moc"
