#include "edit/edit.h"

#include "core/film.h"
#include "test_main.h"

using namespace foreframe;
using namespace foreframe::edit;
using test::filmOf;
using test::orderOf;

namespace {

Shot shotOf(const Storyboard& film, std::string_view id) {
    return shotAt(film, *findShot(film, id));
}

} // namespace

class OrderTest : public test::TestCase {
    Q_OBJECT
private slots:
    void shotsAreInsertedIntoTheGap() {
        const Storyboard film = filmOf({{"a", "b"}, {}});
        Shot made;
        made.id = "x";
        QCOMPARE(orderOf(insertShots(film, {"s1", 1}, {made})), std::string("s1: a x b | s2:"));
        QCOMPARE(orderOf(insertShots(film, {"s2", 0}, {made})), std::string("s1: a b | s2: x"));
        QCOMPARE(orderOf(insertShots(film, {"s1", 99}, {made})), std::string("s1: a b x | s2:"));
        QCOMPARE(insertShots(film, {"nowhere", 0}, {made}), film);
    }

    void insertedShotsGetIdsOfTheirOwn() {
        const Storyboard film = filmOf({{"a"}});
        Shot taken;
        taken.id = "a";
        const Storyboard next = insertShots(film, {"s1", 1}, {taken, Shot{}, taken});
        const auto& shots = next.scenes[0]->shots;
        QCOMPARE(shots.size(), std::size_t{4});
        std::vector<std::string> ids;
        for (const auto& shot : shots)
            ids.push_back(shot->id);
        std::sort(ids.begin(), ids.end());
        QVERIFY(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
        QVERIFY(!ids.front().empty());
    }

    void gapsAreNamedByTheShotsBesideThem() {
        const Storyboard film = filmOf({{"a", "b"}});
        QCOMPARE(gapBefore(film, "b"), (std::optional<Gap>{{"s1", 1}}));
        QCOMPARE(gapAfter(film, "b"), (std::optional<Gap>{{"s1", 2}}));
        QVERIFY(!gapAfter(film, "nobody"));
    }

    void shotsAreRemoved() {
        const Storyboard film = filmOf({{"a", "b", "c"}, {"d"}});
        QCOMPARE(orderOf(removeShots(film, {"a", "d", "nobody"})), std::string("s1: b c | s2:"));
        QVERIFY(removeShots(film, {"d"}).scenes[0].same(film.scenes[0]));
    }

    void copiesStandBehindTheLastOfTheirOriginals() {
        Storyboard film = filmOf({{"a", "b", "c"}, {"d"}});
        film = changeShots(film, {"a", "c"}, [](Shot& shot) {
            shot.title = "title of " + shot.id;
            shot.slate = "9Z";
        });
        const Storyboard next = duplicateShots(film, {"c", "a"});
        const auto& shots = next.scenes[0]->shots;
        QCOMPARE(shots.size(), std::size_t{5});
        QCOMPARE(shots[3]->title, std::string("title of a"));
        QCOMPARE(shots[4]->title, std::string("title of c"));
        QCOMPARE(shots[3]->slate, std::string());
        QCOMPARE(shots[0]->slate, std::string("9Z"));
        QCOMPARE(duplicateShots(film, {"nobody"}), film);
    }

    void shotsAreMovedTogetherInFilmOrder_data() {
        QTest::addColumn<QString>("ids");
        QTest::addColumn<QString>("scene");
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("order");
        const auto row = [](const char* name, const char* ids, const char* scene, int index,
                            const char* order) {
            QTest::newRow(name) << ids << scene << index << order;
        };
        row("down", "a", "s1", 3, "s1: b c a d | s2: e");
        row("up", "d", "s1", 0, "s1: d a b c | s2: e");
        row("into the gap before itself", "b", "s1", 1, "s1: a b c d | s2: e");
        row("into the gap behind itself", "b", "s1", 2, "s1: a b c d | s2: e");
        row("scattered", "d,a", "s1", 2, "s1: b a d c | s2: e");
        row("across scenes", "b,e", "s2", 1, "s1: a c d | s2: b e");
        row("everything", "a,b,c,d,e", "s2", 0, "s1: | s2: a b c d e");
        row("behind the end", "a", "s2", 9, "s1: b c d | s2: e a");
        row("to nowhere", "a", "s9", 0, "s1: a b c d | s2: e");
        row("nobody", "x", "s2", 0, "s1: a b c d | s2: e");
    }
    void shotsAreMovedTogetherInFilmOrder() {
        QFETCH(QString, ids);
        QFETCH(QString, scene);
        QFETCH(int, index);
        QFETCH(QString, order);
        const Storyboard film = filmOf({{"a", "b", "c", "d"}, {"e"}});
        Ids moved;
        for (const QString& id : ids.split(QLatin1Char(',')))
            moved.push_back(id.toStdString());
        const Gap gap{scene.toStdString(), static_cast<std::size_t>(index)};
        QCOMPARE(QString::fromStdString(orderOf(moveShots(film, moved, gap))), order);
    }

    void nudgingWalksThroughTheFilmAndStopsAtItsEdges() {
        const Storyboard film = filmOf({{"a", "b"}, {}, {"c"}});
        const auto steps = [&](std::string_view id, int direction) {
            std::vector<std::string> seen;
            Storyboard at = film;
            for (;;) {
                const Storyboard next = nudgeShots(at, {std::string(id)}, direction);
                if (next == at)
                    return seen;
                seen.push_back(orderOf(next));
                at = next;
            }
        };
        QCOMPARE(steps("a", 1),
                 (std::vector<std::string>{"s1: b a | s2: | s3: c", "s1: b | s2: a | s3: c",
                                           "s1: b | s2: | s3: a c", "s1: b | s2: | s3: c a"}));
        QCOMPARE(steps("c", -1),
                 (std::vector<std::string>{"s1: a b | s2: c | s3:", "s1: a b c | s2: | s3:",
                                           "s1: a c b | s2: | s3:", "s1: c a b | s2: | s3:"}));
        QCOMPARE(orderOf(nudgeShots(film, {"a", "b"}, 1)), std::string("s1: | s2: a b | s3: c"));
    }

    void theEndOfASplitShotGoesWithTheSecond() {
        Storyboard film = filmOf({{"a", "b"}});
        film = changeShot(film, "a", [](Shot& shot) {
            shot.mode = mode::imageToVideo;
            shot.slate = "4B";
            shot.status = status::generated;
            shot.startFrame = {"start.png", "the door", {}};
            shot.endFrame = {"end.png", "the open door", {}};
            shot.camera.endSize = "close-up";
            shot.emotion = {"calm", "afraid", {}};
            shot.dialogue.resize(3);
            shot.dialogue[0].line = "One.";
            shot.dialogue[1].line = "Two.";
            shot.dialogue[2].line = "Three.";
            shot.takes = {{"take.mp4", 3, true, {}, {}}};
            shot.promptOverride = "by hand";
        });
        const Storyboard next = splitShot(film, "a", 1);
        QCOMPARE(next.scenes[0]->shots.size(), std::size_t{3});
        const Shot& first = *next.scenes[0]->shots[0];
        const Shot& second = *next.scenes[0]->shots[1];
        QCOMPARE(first.dialogue.size(), std::size_t{1});
        QCOMPARE(second.dialogue.size(), std::size_t{2});
        QCOMPARE(second.dialogue[0].line, std::string("Two."));
        QVERIFY(first.endFrame.empty());
        QCOMPARE(first.startFrame.image, std::string("start.png"));
        QCOMPARE(second.endFrame.image, std::string("end.png"));
        QVERIFY(second.startFrame.empty());
        QVERIFY(second.continuesPrevious);
        QCOMPARE(first.emotion.to, std::string());
        QCOMPARE(second.emotion.to, std::string("afraid"));
        QCOMPARE(first.camera.endSize, std::string());
        QCOMPARE(second.camera.endSize, std::string("close-up"));
        QCOMPARE(first.takes.size(), std::size_t{1});
        QVERIFY(second.takes.empty());
        QCOMPARE(second.status, std::string("draft"));
        QCOMPARE(second.slate, std::string());
        QCOMPARE(second.promptOverride, std::string());
        QCOMPARE(next.scenes[0]->shots[2]->id, std::string("b"));
    }

    void aSplitShotHearsItsEffectsOnceAndItsAmbienceThroughout() {
        const auto effect = [](const char* description, const char* cue) {
            AudioLayer layer;
            layer.kind = sound::effect;
            layer.description = description;
            layer.cue = cue;
            return layer;
        };
        AudioLayer rain;
        rain.kind = sound::ambient;
        rain.description = "rain";
        AudioLayer strings;
        strings.kind = sound::music;
        strings.description = "low strings";
        const AudioLayer knock = effect("a knock", "as she waits");
        const AudioLayer door = effect("hinges creak", "when he opens the doors");
        const AudioLayer bell = effect("a bell", "");
        const AudioLayer thunder = effect("thunder", "at the end");
        const Storyboard film = changeShot(filmOf({{"a"}}), "a", [&](Shot& shot) {
            shot.dialogue.resize(2);
            shot.dialogue[0].action = "waits";
            shot.dialogue[0].line = "Come in.";
            shot.dialogue[1].action = "opens the door";
            shot.dialogue[1].line = "It is late.";
            shot.audio = {rain, door, knock, bell, thunder, strings};
        });
        const auto shots = splitShot(film, "a", 1).scenes[0]->shots;
        QCOMPARE(shots[0]->audio, (std::vector{rain, knock, bell, strings}));
        QCOMPARE(shots[1]->audio, (std::vector{rain, door, thunder, strings}));
    }

    void anEffectFindsItsHalfInChinese() {
        AudioLayer bang;
        bang.kind = sound::effect;
        bang.description = "砰的一声";
        bang.cue = "她关门的瞬间";
        const Storyboard film = changeShot(filmOf({{"a"}}), "a", [&](Shot& shot) {
            shot.dialogue.resize(2);
            shot.dialogue[0].action = "抬头";
            shot.dialogue[1].action = "用力关门";
            shot.audio = {bang};
        });
        const auto shots = splitShot(film, "a", 1).scenes[0]->shots;
        QVERIFY(shots[0]->audio.empty());
        QCOMPARE(shots[1]->audio, std::vector{bang});
    }

    void aShotMadeFromWordsDoesNotContinueWhenSplit() {
        const Storyboard next = splitShot(filmOf({{"a"}}), "a", 5);
        QVERIFY(!next.scenes[0]->shots[1]->continuesPrevious);
        QCOMPARE(splitShot(next, "nobody", 0), next);
    }

    void scenesAreInsertedMovedAndRemoved() {
        const Storyboard film = filmOf({{"a"}, {"b"}, {"c"}});
        QCOMPARE(orderOf(moveScene(film, "s1", 2)), std::string("s2: b | s1: a | s3: c"));
        QCOMPARE(orderOf(moveScene(film, "s3", 0)), std::string("s3: c | s1: a | s2: b"));
        QCOMPARE(orderOf(moveScene(film, "s1", 9)), std::string("s2: b | s3: c | s1: a"));
        QCOMPARE(moveScene(film, "s2", 1), film);
        QCOMPARE(moveScene(film, "s2", 2), film);
        QCOMPARE(orderOf(removeScene(film, "s2")), std::string("s1: a | s3: c"));
        QCOMPARE(removeScene(film, "s9"), film);
        Scene made;
        made.id = "s1";
        made.shots = {test::shotNamed("c"), test::shotNamed("z")};
        const Storyboard next = insertScene(film, 1, made);
        QCOMPARE(next.scenes.size(), std::size_t{4});
        QVERIFY(next.scenes[1]->id != "s1");
        QVERIFY(next.scenes[1]->shots[0]->id != "c");
        QCOMPARE(next.scenes[1]->shots[1]->id, std::string("z"));
    }

    void aCopiedSceneStandsBehindItsOriginal() {
        const Storyboard film = changeShot(filmOf({{"a"}, {"b"}}), "a", [](Shot& shot) {
            shot.title = "The jetty";
            shot.slate = "9Z";
        });
        const Storyboard next = duplicateScene(film, "s1");
        QCOMPARE(next.scenes.size(), std::size_t{3});
        QCOMPARE(next.scenes[1]->shots[0]->title, std::string("The jetty"));
        QCOMPARE(next.scenes[1]->shots[0]->slate, std::string());
        QVERIFY(next.scenes[1]->shots[0]->id != "a");
        QCOMPARE(next.scenes[2]->id, std::string("s2"));
        QCOMPARE(shotOf(next, "a").slate, std::string("9Z"));
    }
};

FOREFRAME_TEST(OrderTest)
#include "order_test.moc"
