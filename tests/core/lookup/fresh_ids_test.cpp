#include "lookup/fresh_ids.h"

#include "core/film.h"
#include "test_main.h"

#include <set>

using namespace foreframe;

class FreshIdsTest : public test::TestCase {
    Q_OBJECT
private slots:
    void nothingIsHandedOutTwice() {
        FreshIds ids(test::filmOf({{"sh1", "sh2"}}));
        std::set<std::string> made{"sh1", "sh2", "s1"};
        for (int n = 0; n < 100; ++n)
            QVERIFY(made.insert(ids.make(n % 2 ? "sh" : "s")).second);
    }

    void aFreeIdIsKeptOnce() {
        FreshIds ids(test::filmOf({{"a"}}));
        QCOMPARE(ids.keep("b", "sh"), std::string("b"));
        QVERIFY(ids.keep("b", "sh") != "b");
        QVERIFY(ids.keep("a", "sh") != "a");
        QVERIFY(!ids.keep("", "sh").empty());
    }

    void whatIsOnlySpokenOfIsTaken() {
        Shot shot;
        shot.id = "a";
        shot.characters = {"seen"};
        shot.dialogue.resize(1);
        shot.dialogue[0].character = "speaker";
        shot.dialogue[0].voice = VoiceChoice::of("voice");
        Scene scene;
        scene.id = "s";
        scene.location = "place";
        scene.shots = {shot};
        Storyboard film;
        film.scenes = {scene};
        film.characters = {Character{"c", {}, {}, {}, "bound", {}, {}}};
        FreshIds ids(film);
        for (const char* taken : {"seen", "speaker", "voice", "place", "bound", "a", "s", "c"})
            QVERIFY2(ids.keep(taken, "x") != taken, taken);
    }
};

FOREFRAME_TEST(FreshIdsTest)
#include "fresh_ids_test.moc"
