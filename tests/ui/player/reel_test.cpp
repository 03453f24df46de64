#include "player/reel.h"

#include "core/long_film.h"
#include "test_main.h"

#include <cmath>

using namespace foreframe;

namespace {

/// Shots of so many seconds each, in two scenes with an empty one between.
Shared<Storyboard> film(const std::vector<double>& first, const std::vector<double>& last) {
    Storyboard film;
    for (const auto& [letter, lengths] :
         {std::pair('a', first), std::pair('x', std::vector<double>()), std::pair('b', last)}) {
        Scene scene;
        for (const double seconds : lengths) {
            Shot shot;
            shot.id = letter + std::to_string(scene.shots.size() + 1);
            shot.duration = seconds;
            scene.shots.emplace_back(std::move(shot));
        }
        film.scenes.emplace_back(std::move(scene));
    }
    return film;
}

std::string on(const Reel& reel, double time) {
    const Reel::Moment moment = reel.at(time);
    return reel.shot(moment.entry).id + "@" + std::to_string(std::lround(moment.inShot * 10));
}

Shot pictured(const char* start, const char* end) {
    Shot shot;
    shot.startFrame.image = start;
    shot.endFrame.image = end;
    return shot;
}

Storyboard filmOfShots(std::vector<Shot> shots) {
    Storyboard film;
    Scene scene;
    for (Shot& shot : shots)
        scene.shots.emplace_back(std::move(shot));
    film.scenes.emplace_back(std::move(scene));
    return film;
}

MediaFacts missing(const std::string& path) {
    MediaFact fact;
    fact.state = MediaFact::State::Missing;
    return {{path, fact}};
}

} // namespace

class ReelTest : public test::TestCase {
    Q_OBJECT
private slots:
    void shotsFollowEachOtherAcrossScenes() {
        const Reel reel(film({5, 10}, {5}), {});
        QCOMPARE(reel.size(), std::size_t(3));
        QCOMPARE(reel.seconds(), 20.0);
        QCOMPARE(on(reel, 0), std::string("a1@0"));
        QCOMPARE(on(reel, 4.9), std::string("a1@49"));
        QCOMPARE(on(reel, 5), std::string("a2@0")); // a cut belongs to the shot it leads to
        QCOMPARE(on(reel, 14.9), std::string("a2@99"));
        QCOMPARE(on(reel, 17.5), std::string("b1@25"));
        QCOMPARE(reel.at(17.5).place, (Place{2, 0}));
    }

    void timesOutsideAreTheFirstAndTheLastMoment() {
        const Reel reel(film({5}, {5}), {});
        QCOMPARE(on(reel, -3), std::string("a1@0"));
        QCOMPARE(on(reel, 10), std::string("b1@50"));
        QCOMPARE(on(reel, 99), std::string("b1@50"));
    }

    void selectedShotsPlayInTheOrderOfTheFilm() {
        const Reel reel(film({5, 10}, {5}), {}, {"b1", "a1"});
        QCOMPARE(reel.seconds(), 10.0);
        QCOMPARE(on(reel, 1), std::string("a1@10"));
        QCOMPARE(on(reel, 6), std::string("b1@10"));
        QVERIFY(!reel.timeOf("a2"));
        QCOMPARE(reel.timeOf("b1", 2).value(), 7.0);
    }

    void aClipOfUnknownLengthIsNotNothing() {
        Shot moving;
        moving.id = "m";
        moving.mode = mode::motionControl;
        moving.motion.video = "media/walk.mp4";
        const Shared<Storyboard> film = filmOfShots({moving});
        QCOMPARE(Reel(film, {}).seconds(), Reel::shortest);
        MediaFact walk;
        walk.seconds = 7.5;
        QCOMPARE(Reel(film, {{"media/walk.mp4", walk}}).seconds(), 7.5);
    }

    void aLineIsOnWhileItIsSpoken() {
        Shot shot;
        shot.duration = 10;
        for (const char* words : {"Where is the boat tonight?", "Gone. It left at four."}) {
            DialogueLine line;
            line.character = shot.dialogue.empty() ? "ilse" : "bram";
            line.line = words;
            shot.dialogue.push_back(line);
        }
        const Reel reel(filmOfShots({shot, Shot()}), {});
        const auto times = reel.linesOf(0);
        QCOMPARE(times.size(), std::size_t(2));
        QVERIFY(times[1].start > times[0].end); // a breath between speakers
        QCOMPARE(reel.at(times[0].start).line, std::optional<std::size_t>(0));
        QCOMPARE(reel.at((times[0].end + times[1].start) / 2).line, std::optional<std::size_t>());
        QCOMPARE(reel.at(times[1].start + 0.1).line, std::optional<std::size_t>(1));
        QCOMPARE(reel.at(times[1].end).line, std::optional<std::size_t>());
        QCOMPARE(reel.at(10.5).line, std::optional<std::size_t>());
        QCOMPARE(reel.at(times[0].start + 0.1).line, std::optional<std::size_t>(0));
    }

    void theStartFrameBecomesTheEndFrame() {
        const Storyboard film = filmOfShots({pictured("a.png", "b.png")});
        QCOMPARE(stillAt(film, {}, {}, 0, 5), (Still{"a.png", "b.png", 0, {}}));
        QCOMPARE(stillAt(film, {}, {}, 2.5, 5), (Still{"a.png", "b.png", 0.5, {}}));
        QCOMPARE(stillAt(film, {}, {}, 5, 5), (Still{"a.png", "b.png", 1, {}}));
    }

    void oneFrameStays() {
        QCOMPARE(stillAt(filmOfShots({pictured("a.png", "")}), {}, {}, 2, 5),
                 (Still{"a.png", {}, 0, {}}));
        QCOMPARE(stillAt(filmOfShots({pictured("", "b.png")}), {}, {}, 2, 5),
                 (Still{"b.png", {}, 0, {}}));
        QVERIFY(stillAt(filmOfShots({Shot()}), {}, {}, 2, 5).from.empty());
    }

    void aMissingPictureIsNamedAndNotShown() {
        const Storyboard film = filmOfShots({pictured("a.png", "b.png")});
        QCOMPARE(stillAt(film, {}, missing("a.png"), 1, 5), (Still{"b.png", {}, 0, "a.png"}));
        QCOMPARE(stillAt(film, {}, missing("b.png"), 1, 5), (Still{"a.png", {}, 0, "b.png"}));
        QCOMPARE(stillAt(filmOfShots({pictured("../a.png", "")}), {}, {}, 1, 5).from,
                 std::string());
    }

    void aShotThatGoesOnHasThePictureOfTheOneBefore() {
        Shot next = pictured("", "");
        next.continuesPrevious = true;
        const Storyboard film = filmOfShots({pictured("a.png", "b.png"), next});
        QCOMPARE(stillAt(film, {0, 1}, {}, 1, 5).from, std::string("b.png"));
        next.continuesPrevious = false;
        QVERIFY(stillAt(filmOfShots({pictured("a.png", "b.png"), next}), {0, 1}, {}, 1, 5)
                    .from.empty());
    }

    void tenThousandShotsAreFoundByTheirTime() {
        const Shared<Storyboard> film = test::longFilm(10000);
        const Reel reel(film, {});
        QCOMPARE(reel.size(), std::size_t(10000));
        for (std::size_t entry = 0; entry < reel.size(); entry += 7) {
            const Reel::Moment moment = reel.at(reel.startOf(entry) + 0.25);
            QCOMPARE(moment.entry, entry);
            QCOMPARE(shotAt(*film, moment.place).id, reel.shot(entry).id);
            QVERIFY(std::abs(moment.inShot - 0.25) < 1e-6);
        }
    }
};

FOREFRAME_TEST(ReelTest)
#include "reel_test.moc"
