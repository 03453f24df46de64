#include "diff/film_diff.h"

#include "edit/edit.h"
#include "test_main.h"

using namespace foreframe;

namespace {

Storyboard fourShots() {
    Storyboard film;
    for (const char* sceneId : {"sc1", "sc2"}) {
        Scene scene;
        scene.id = sceneId;
        for (const char* name : {"a", "b"}) {
            Shot shot;
            shot.id = std::string(sceneId) + name;
            scene.shots.emplace_back(shot);
        }
        film.scenes.emplace_back(scene);
    }
    return film;
}

using Slates = std::vector<std::string>;

} // namespace

class FilmDiffTest : public test::TestCase {
    Q_OBJECT
private slots:
    void aFilmDoesNotDifferFromItself() { QVERIFY(differences(fourShots(), fourShots()).none()); }

    void newChangedAndGoneShotsAreToldByTheirSlates() {
        const Storyboard before = fourShots();
        Storyboard after =
            edit::changeShot(before, "sc2b", [](Shot& shot) { shot.title = "Other"; });
        after = edit::removeShots(after, {"sc1a"});
        after = edit::insertShots(after, {"sc2", 0}, {Shot{}});
        const FilmDifferences found = differences(before, after);
        QCOMPARE(found.removed, (Slates{"1A"}));
        QCOMPARE(found.added, (Slates{"2A"}));
        QCOMPARE(found.changed, (Slates{"2C"}));
        QCOMPARE(found.moved, std::size_t(0));
        QVERIFY(!found.scenes && !found.library && !found.settings);
    }

    void anotherOrderIsMovedShots() {
        const Storyboard before = fourShots();
        const FilmDifferences found =
            differences(before, edit::moveShots(before, {"sc1a"}, {"sc2", 2}));
        QCOMPARE(found.moved, std::size_t(1));
        QVERIFY(found.added.empty() && found.removed.empty() && found.changed.empty());
    }

    void aShotInAnotherSceneIsMovedThoughTheOrderIsTheSame() {
        const Storyboard before = fourShots();
        const FilmDifferences found =
            differences(before, edit::moveShots(before, {"sc1b"}, {"sc2", 0}));
        QCOMPARE(found.moved, std::size_t(1));
    }

    void theFilmsOwnWordsAreTold() {
        const Storyboard before = fourShots();
        const auto with = [&](const auto& change) {
            return differences(before, edit::changeStoryboard(before, change));
        };
        QVERIFY(with([](Storyboard& film) { film.style = "noir"; }).settings);
        QVERIFY(with([](Storyboard& film) { film.voices.emplace_back(Voice{}); }).library);
        const Storyboard headed =
            edit::changeScene(before, "sc2", [](Scene& scene) { scene.heading = "INT. SHED"; });
        QVERIFY(differences(before, headed).scenes);
        QVERIFY(!differences(before, headed).settings);
    }
};

FOREFRAME_TEST(FilmDiffTest)
#include "film_diff_test.moc"
