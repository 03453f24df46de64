// A check after an edit says what a check of everything says, and looks at no more than it must.
#include "core/examples.h"
#include "test_main.h"

#include <random>

using namespace foreframe;

namespace {

std::string said(const Findings& findings) {
    const Count& c = findings.count;
    return test::describe(findings.list()) + "\n" + std::to_string(c.errors) + " " +
           std::to_string(c.warnings) + " " + std::to_string(c.advice) + " " +
           std::to_string(c.muted);
}

/// Three scenes of shots that are wrong in several ways, so that every edit changes findings.
Storyboard faultyFilm(std::size_t shotsPerScene = 8) {
    Storyboard film = test::caseOf("{}").storyboard;
    const Shared<Shot> model = film.scenes[0]->shots[1];
    film.scenes.clear();
    int number = 0;
    for (const char* sceneId : {"sc1", "sc2", "sc3"}) {
        Scene scene;
        scene.id = sceneId;
        scene.location = "pier";
        for (std::size_t i = 0; i < shotsPerScene; ++i, ++number)
            scene.shots.push_back(model.with([&](Shot& shot) {
                shot.id = "sh" + std::to_string(number);
                shot.duration = number % 5 == 0 ? 7 : 10;
                shot.mode = number % 3 == 0 ? mode::textToVideo : mode::imageToVideo;
                shot.continuesPrevious = number % 4 == 0;
                shot.startFrame.image = number % 2 == 0 ? "" : "media/start.png";
                if (number % 6 == 0)
                    shot.endFrame.image = "media/end.png";
                if (number % 7 == 0)
                    shot.muted.push_back({"voice/needs-image", "", {}});
            }));
        film.scenes.emplace_back(std::move(scene));
    }
    return film;
}

using Random = std::mt19937;

std::string anyShot(const Storyboard& film, Random& random) {
    std::vector<std::string> ids;
    for (const auto& scene : film.scenes)
        for (const auto& shot : scene->shots)
            ids.push_back(shot->id);
    return ids.empty() ? std::string() : ids[random() % ids.size()];
}

Storyboard anyEdit(const Storyboard& film, Random& random) {
    const std::string id = anyShot(film, random);
    const Scene& scene = *film.scenes[random() % film.scenes.size()];
    switch (random() % 14) {
    case 0:
        return edit::changeShot(film, id, [&](Shot& s) { s.duration = double(random() % 12); });
    case 1:
        return edit::changeShot(film, id, [](Shot& s) { s.endFrame.image = "media/end.png"; });
    case 2:
        return edit::changeShot(film, id, [](Shot& s) { s.endFrame = {}; });
    case 3:
        return edit::changeShot(film, id, [](Shot& s) {
            s.continuesPrevious = !s.continuesPrevious;
            s.startFrame = {};
        });
    case 4:
        return edit::changeShot(film, id, [](Shot& s) { s.nativeAudio = false; });
    case 5:
        return edit::removeShots(film, {id, anyShot(film, random)});
    case 6:
        return edit::duplicateShots(film, {id});
    case 7:
        return edit::moveShots(film, {id, anyShot(film, random)},
                               {scene.id, random() % (scene.shots.size() + 1)});
    case 8:
        return edit::moveScene(film, scene.id, random() % (film.scenes.size() + 1));
    case 9:
        return edit::changeScene(film, scene.id, [&](Scene& s) {
            s.location = random() % 2 == 0 ? "pier" : "nowhere";
            s.lighting += " warm";
        });
    case 10:
        return edit::changeStoryboard(film, [&](Storyboard& s) {
            s.nativeAudio = random() % 2 == 0;
            s.quality = random() % 2 == 0 ? "professional" : "standard";
        });
    case 11:
        return edit::changeCharacter(film, "agent", [&](Character& c) {
            c.voice = random() % 2 == 0 ? "v-wang" : "v-gone";
        });
    case 12:
        return edit::changeStoryboard(film, [&](Storyboard& s) {
            s.muted = random() % 2 == 0 ? std::vector<Mute>{{"voice/needs-image", "", {}}}
                                        : std::vector<Mute>{};
        });
    default:
        return edit::changeShot(
            film, id, [](Shot& s) { s.dialogue.front().voice = VoiceChoice::of("v-ilse"); });
    }
}

} // namespace

class CheckerTest : public test::TestCase {
    Q_OBJECT
private slots:
    void afterAnyEditsItSaysWhatAFullCheckSays() {
        for (unsigned seed = 1; seed <= 10; ++seed) {
            Random random(seed);
            Checker checker;
            const Shared<MediaFacts> media;
            Shared<Storyboard> film(faultyFilm());
            checker.check(film, media);
            for (int step = 0; step < 30; ++step) {
                Storyboard next = anyEdit(*film, random);
                if (next.scenes.empty())
                    break;
                film = std::move(next);
                const Findings& found = checker.check(film, media);
                const std::string expected = said(checkAll(*film, *media));
                QVERIFY2(said(found) == expected,
                         (said(found) + "\ninstead of" + expected).c_str());
            }
        }
    }

    void anEditLeavesTheOtherVerdictsAlone() {
        Checker checker;
        const Shared<MediaFacts> media;
        const Shared<Storyboard> film(faultyFilm());
        const Findings before = checker.check(film, media);
        const Shared<Storyboard> next(
            edit::changeShot(*film, "sh5", [](Shot& shot) { shot.title = "Said otherwise"; }));
        const Findings& after = checker.check(next, media);
        int again = 0;
        for (const auto& scene : next->scenes)
            for (const auto& shot : scene->shots)
                again += after.shots.of(shot->id).same(before.shots.of(shot->id)) ? 0 : 1;
        QCOMPARE(again, 2); // the shot and the one that follows it
        QVERIFY(!after.shots.of("sh5").same(before.shots.of("sh5")));
        QVERIFY(!after.shots.of("sh6").same(before.shots.of("sh6")));
    }

    void aMovedBlockIsJudgedAtItsEdgesOnly() {
        Checker checker;
        const Shared<MediaFacts> media;
        const Shared<Storyboard> film(faultyFilm());
        const Findings before = checker.check(film, media);
        const Shared<Storyboard> next(edit::moveShots(*film, {"sh2"}, {"sc1", 6}));
        const Findings& after = checker.check(next, media);
        std::vector<std::string> again;
        for (const auto& shot : next->scenes[0]->shots)
            if (!after.shots.of(shot->id).same(before.shots.of(shot->id)))
                again.push_back(shot->id);
        QCOMPARE(again, (std::vector<std::string>{"sh3", "sh2", "sh6"}));
    }

    void whoIsTakenOutOfTheFilmIsMissedAtOnce() {
        Checker checker;
        const Shared<MediaFacts> media;
        const Shared<Storyboard> film(test::caseOf("{}").storyboard);
        QCOMPARE(checker.check(film, media).count, Count{});
        const Shared<Storyboard> without(edit::removeShots(*film, {"shot"}));
        const auto& said = checker.check(without, media).whole->diagnostics;
        QVERIFY(std::any_of(said.begin(), said.end(), [](const Diagnostic& d) {
            return d.rule->id == "continuity/unused" && d.field == "characters[0]";
        }));
        QCOMPARE(checker.check(film, media).count, Count{});
    }

    void newMediaFactsAreLookedAt() {
        Checker checker;
        const Shared<Storyboard> film(test::caseOf("{}").storyboard);
        QCOMPARE(checker.check(film, Shared<MediaFacts>()).count, Count{});
        MediaFacts facts;
        facts["media/shot.png"].state = MediaFact::State::Missing;
        QCOMPARE(checker.check(film, Shared<MediaFacts>(facts)).count.errors, 1);
    }

    void warningsAndAdviceCanBeMutedErrorsCannot() {
        const auto check = [](const std::string& muted) {
            return test::caseOf(R"({"shot": {"mode": "text-to-video", "startFrame": null,
                "duration": 7}, )" +
                                muted + "}")
                .check()
                .count;
        };
        const Count loud = check(R"("scene": {})");
        QCOMPARE(loud.errors, 1);
        QCOMPARE(loud.warnings, 1); // voice/needs-image, inherited
        QCOMPARE(loud.muted, 0);
        const Count whole = check(R"("storyboard": {"muted": [{"rule": "voice/needs-image"},
                                                              {"rule": "clip/duration"}]})");
        QCOMPARE(whole.errors, 1);
        QCOMPARE(whole.warnings, 0);
        QCOMPARE(whole.muted, 1);
    }

    void aShotMutesForItselfOnly() {
        const Findings findings = test::caseOf(R"({
            "before": {"mode": "text-to-video", "startFrame": null},
            "shot": {"mode": "text-to-video", "startFrame": null,
                     "muted": [{"rule": "voice/needs-image", "reason": "a test"}]}})")
                                      .check();
        QCOMPARE(findings.of("before").size(), std::size_t(1));
        QVERIFY(findings.of("shot").empty());
        QCOMPARE(findings.shots.of("shot")->muted, 1);
        QCOMPARE(findings.count.muted, 1);
    }

    void theWholeIsSaidFirstThenShotsThenSeverityThenRule() {
        const Findings findings = test::caseOf(R"({
            "storyboard": {"model": "nobody"},
            "before": {"duration": 7},
            "shot": {"camera": {"move": "push-inn"}, "duration": 7, "outputs": 9,
                     "audio": [{"kind": "music", "description": "music"}]}})")
                                      .check();
        std::vector<std::string> said;
        for (const Diagnostic* d : findings.list())
            said.push_back(d->shotId + " " + std::string(d->rule->id));
        QCOMPARE(said, (std::vector<std::string>{" file/unknown-model", "before clip/duration",
                                                 "shot clip/duration", "shot clip/outputs",
                                                 "shot file/unknown-word", "shot audio/vague"}));
    }

    void whatIsNotThereIsClean() {
        const Findings findings = test::caseOf("{}").check();
        QVERIFY(findings.of("no such shot").empty());
        QVERIFY(findings.of("shot").empty());
    }

    void aLongFilmIsCheckedTheSameByAllCores() {
        const Storyboard film = faultyFilm(300);
        const std::string once = said(checkAll(film, {}));
        QCOMPARE(said(checkAll(film, {})), once);
        QVERIFY(once.find("clip/duration sh895") != std::string::npos);
    }
};

FOREFRAME_TEST(CheckerTest)
#include "checker_test.moc"
