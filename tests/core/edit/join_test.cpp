#include "edit/join.h"

#include "core/film.h"
#include "test_main.h"

using namespace foreframe;
using namespace foreframe::edit;
using test::filmOf;

namespace {

DialogueLine said(const char* words) {
    DialogueLine line;
    line.line = words;
    return line;
}

bool loses(const Joined& joined, std::string_view what) {
    return std::any_of(joined.lost.begin(), joined.lost.end(),
                       [&](const Words& words) { return words.en == what; });
}

} // namespace

class JoinTest : public test::TestCase {
    Q_OBJECT
private slots:
    void startOfTheFirstEndOfTheLast() {
        Storyboard film = filmOf({{"a", "b", "c", "d"}});
        film = changeShot(film, "a", [](Shot& shot) {
            shot.title = "The door";
            shot.action = "opens the door";
            shot.startFrame.image = "closed.png";
            shot.camera.size = "wide";
            shot.dialogue = {said("One.")};
            shot.characters = {"maren"};
            shot.slate = "7C";
        });
        film = changeShot(film, "b", [](Shot& shot) {
            shot.continuesPrevious = true;
            shot.action = "walks in.";
            shot.camera.size = "medium";
            shot.dialogue = {said("Two.")};
            shot.characters = {"maren", "anders"};
        });
        film = changeShot(film, "c", [](Shot& shot) {
            shot.continuesPrevious = true;
            shot.action = "sits down";
            shot.endFrame.image = "seated.png";
            shot.camera.endSize = "close-up";
            shot.emotion = {"calm", "afraid", {}};
        });
        const Joined joined = joinShots(film, {"c", "a", "b"}, 10);
        QCOMPARE(joined.shot, std::string("a"));
        QVERIFY(joined.lost.empty());
        QCOMPARE(joined.storyboard.scenes[0]->shots.size(), std::size_t{2});
        const Shot& whole = *joined.storyboard.scenes[0]->shots[0];
        QCOMPARE(whole.action, std::string("opens the door, walks in. sits down"));
        QCOMPARE(whole.title, std::string("The door"));
        QCOMPARE(whole.slate, std::string("7C"));
        QCOMPARE(whole.duration, 10.0);
        QCOMPARE(whole.startFrame.image, std::string("closed.png"));
        QCOMPARE(whole.endFrame.image, std::string("seated.png"));
        QCOMPARE(whole.camera.size, std::string("wide"));
        QCOMPARE(whole.camera.endSize, std::string("close-up"));
        QCOMPARE(whole.emotion.to, std::string("afraid"));
        QCOMPARE(whole.characters, (std::vector<std::string>{"maren", "anders"}));
        QCOMPARE(whole.dialogue.size(), std::size_t{2});
        QCOMPARE(whole.dialogue[1].line, std::string("Two."));
        QCOMPARE(joined.storyboard.scenes[0]->shots[1]->id, std::string("d"));
    }

    void chineseTextsReadOn() {
        Storyboard film = filmOf({{"a", "b"}});
        film = changeShot(film, "a", [](Shot& shot) { shot.action = "她打开门"; });
        film = changeShot(film, "b", [](Shot& shot) { shot.action = "走进来。"; });
        const Joined joined = joinShots(film, {"a", "b"}, 5);
        QCOMPARE(joined.storyboard.scenes[0]->shots[0]->action, std::string("她打开门，走进来。"));
    }

    void whatHasNoPlaceIsNamed() {
        Storyboard film = filmOf({{"a", "b"}});
        film = changeShot(film, "a", [](Shot& shot) {
            shot.title = "One";
            shot.endFrame.image = "end.png";
            shot.camera.move = "push-in";
            shot.takes = {{"a.mp4", 3, true, {}, {}}};
        });
        film = changeShot(film, "b", [](Shot& shot) {
            shot.title = "Two";
            shot.camera.move = "static";
            shot.mode = mode::imageToVideo;
            shot.takes = {{"b.mp4", 4, true, {}, {}}};
        });
        const Joined joined = joinShots(film, {"a", "b"}, 10);
        QVERIFY(loses(joined, "a title"));
        QVERIFY(loses(joined, "a camera move"));
        QVERIFY(loses(joined, "the frames in between"));
        QVERIFY(loses(joined, "a mode"));
        const Shot& whole = *joined.storyboard.scenes[0]->shots[0];
        QCOMPARE(whole.takes.size(), std::size_t{2}); // clips are kept, none of them is the shot
        QVERIFY(!whole.takes[0].chosen && !whole.takes[1].chosen);
        QCOMPARE(whole.status, std::string(status::draft));
    }

    void onlyNeighboursOfOneSceneAreJoined() {
        const Storyboard film = filmOf({{"a", "b", "c"}, {"d"}});
        for (const Ids& ids : {Ids{"a"}, Ids{"a", "c"}, Ids{"c", "d"}, Ids{"a", "nobody"}, Ids{}})
            QCOMPARE(joinShots(film, ids, 5).storyboard, film);
    }
};

FOREFRAME_TEST(JoinTest)
#include "join_test.moc"
