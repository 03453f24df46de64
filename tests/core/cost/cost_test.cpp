// Prices as the service lists them (K-08).
#include "cost/running_cost.h"

#include "core/examples.h"
#include "core/long_film.h"
#include "edit/edit.h"
#include "test_main.h"

using namespace foreframe;

namespace {

Cost costOfCase(const test::Case& c) {
    return costOf(c.storyboard, profileFor(c.storyboard.model), c.media);
}

/// The cost of the shot under test alone; a video of twelve seconds is there to be followed.
Cost costOfShotWith(const QString& keys) {
    test::Case c = test::caseOf("{\"shot\": {" + keys.toStdString() + "}}");
    MediaFact& walk = c.media["media/walk.mp4"];
    walk.format = "mp4";
    walk.seconds = 12;
    c.storyboard = edit::removeShots(c.storyboard, {"before"});
    return costOfCase(c);
}

} // namespace

class CostTest : public test::TestCase {
    Q_OBJECT
private slots:
    void aShotCostsWhatTheServiceAsks_data() {
        QTest::addColumn<QString>("shot");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("credits");
        QTest::addColumn<double>("dollars");
        const auto row = [](const char* name, const char* shot, double seconds, double credits,
                            double dollars) {
            QTest::newRow(name) << shot << seconds << credits << dollars;
        };
        row("with sound", R"("dialogue": null)", 5, 50, 0.70);
        row("with sound, ten seconds", R"("dialogue": null, "duration": 10)", 10, 100, 1.40);
        row("with a voice", R"("duration": 10)", 10, 120, 1.68);
        row("a voice in text-to-video is not bound",
            R"("mode": "text-to-video", "startFrame": null)", 5, 50, 0.70);
        row("a voice with audio off is not bound", R"("nativeAudio": false)", 5, 25, 0.35);
        row("a line bound to none",
            R"("dialogue": [{"character": "agent", "voice": null, )"
            R"("line": "Well?"}])",
            5, 50, 0.70);
        row("a chorus has no voices",
            R"("dialogue": [{"kind": "chorus", "character": "agent", )"
            R"("line": "La la"}])",
            5, 50, 0.70);
        row("a tag in an override", R"("promptOverride": "[Agent@Mr. Wang] says: “Well?”")", 5, 60,
            0.84);
        row("an override without a tag", R"("promptOverride": "A pier.")", 5, 50, 0.70);
        row("silent, professional", R"("nativeAudio": false, "dialogue": null)", 5, 25, 0.35);
        row("silent, standard", R"("nativeAudio": false, "dialogue": null, "quality": "standard")",
            5, 15, 0.21);
        row("a silent transition",
            R"("nativeAudio": false, "dialogue": null, )"
            R"("endFrame": {"image": "media/end.png"})",
            5, 25, 0.35);
        row("four videos, the film as long as one",
            R"("nativeAudio": false, "dialogue": null, "outputs": 4)", 5, 100, 1.40);
        row("motion control lasts as long as its video",
            R"("mode": "motion-control", "dialogue": null, "motion": {"video": "media/walk.mp4"})",
            12, 96, 1.344);
        row("motion control in standard quality",
            R"("mode": "motion-control", "dialogue": null, "quality": "standard", )"
            R"("motion": {"video": "media/walk.mp4"})",
            12, 60, 0.84);
    }
    void aShotCostsWhatTheServiceAsks() {
        QFETCH(QString, shot);
        QFETCH(double, seconds);
        QFETCH(double, credits);
        QFETCH(double, dollars);
        const Cost cost = costOfShotWith(shot);
        QCOMPARE(cost.unpriced, 0);
        QCOMPARE(cost.seconds, seconds);
        QCOMPARE(cost.credits, credits);
        QCOMPARE(cost.dollars, dollars);
    }

    void whatCannotBeMadeHasNoPrice_data() {
        QTest::addColumn<QString>("shot");
        QTest::addColumn<double>("seconds");
        const auto row = [](const char* name, const char* shot, double seconds) {
            QTest::newRow(name) << shot << seconds;
        };
        row("an end frame with audio on", R"("endFrame": {"image": "media/end.png"})", 5);
        row("an end frame without a start",
            R"("startFrame": null, "nativeAudio": false, )"
            R"("endFrame": {"image": "media/end.png"})",
            5);
        row("an end frame in standard quality",
            R"("nativeAudio": false, "quality": "standard", )"
            R"("endFrame": {"image": "media/end.png"})",
            5);
        row("sound in standard quality", R"("quality": "standard")", 5);
        row("an unknown quality", R"("quality": "best")", 5);
        row("an unknown mode", R"("mode": "multi-reference")", 5);
        row("seven seconds", R"("duration": 7)", 7);
        row("nine videos", R"("outputs": 9)", 5);
        row("motion control whose video nobody has measured",
            R"("mode": "motion-control", "motion": {"video": "media/unknown.mp4"})", 0);
        row("twelve seconds that follow the image",
            R"("mode": "motion-control", "motion": {"video": "media/walk.mp4", )"
            R"("orientation": "image"})",
            12);
    }
    void whatCannotBeMadeHasNoPrice() {
        QFETCH(QString, shot);
        QFETCH(double, seconds);
        const Cost cost = costOfShotWith(shot);
        QCOMPARE(cost.unpriced, 1);
        QCOMPARE(cost.seconds, seconds);
        QCOMPARE(cost.credits, 0.0);
        QCOMPARE(cost.dollars, 0.0);
    }

    void theFilmIsTheSumOfItsShots() {
        const test::Case c = test::caseOf(R"({"shot": {"duration": 7}})");
        const Cost cost = costOfCase(c);
        QCOMPARE(cost.seconds, 12.0);
        QCOMPARE(cost.credits, 60.0); // the shot before speaks with a voice
        QCOMPARE(cost.unpriced, 1);
    }

    void theRunningCostIsTheCostWhateverChanges() {
        Storyboard film = test::longFilm(120);
        const Profile& kling = profileFor({});
        RunningCost running;
        const auto agrees = [&](const Storyboard& next) {
            film = next;
            const Cost now = running.of(film, kling, {});
            return now == costOf(film, kling, {}) && now == running.of(film, kling, {});
        };
        QVERIFY(agrees(film));
        const double before = costOf(film, kling, {}).credits;
        const std::string shot = film.scenes[1]->shots.front()->id;
        QVERIFY(agrees(edit::changeShot(film, shot, [](Shot& s) { s.outputs = 4; })));
        QVERIFY(costOf(film, kling, {}).credits > before);
        QVERIFY(agrees(edit::moveScene(film, film.scenes[0]->id, 3)));
        QVERIFY(agrees(edit::removeScene(film, film.scenes[1]->id)));
        QVERIFY(agrees(edit::duplicateScene(film, film.scenes[0]->id)));
        QVERIFY(agrees(edit::changeStoryboard(film, [](Storyboard& s) { s.nativeAudio = false; })));
        QVERIFY(agrees(edit::changeStoryboard(film, [](Storyboard& s) { s.nativeAudio = true; })));
        QVERIFY(agrees(edit::changeCharacter(film, film.characters[0]->id,
                                             [](Character& c) { c.voice.clear(); })));
        QVERIFY(agrees(Storyboard()));
    }
};

FOREFRAME_TEST(CostTest)
#include "cost_test.moc"
