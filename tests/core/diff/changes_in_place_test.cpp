#include "diff/changes_in_place.h"

#include "core/film.h"
#include "edit/edit.h"
#include "test_main.h"

using namespace foreframe;

class ChangesInPlaceTest : public test::TestCase {
    Q_OBJECT
private slots:
    void anEditedShotIsTheOnlyOne() {
        const Storyboard before = test::filmOf({{"a", "b"}, {"c", "d", "e"}, {"f"}});
        const std::string id = before.scenes[1]->shots[2]->id;
        const auto changes = changesInPlace(
            before, edit::changeShot(before, id, [](Shot& shot) { shot.action = "Other"; }));
        QVERIFY(changes);
        QCOMPARE(changes->scenes, std::vector<std::size_t>{1});
        QCOMPARE(changes->shots, (std::vector<Place>{{1, 2}}));
    }

    void aSceneCanChangeWithoutItsShots() {
        const Storyboard before = test::filmOf({{"a", "b"}, {"c", "d", "e"}, {"f"}});
        const auto changes = changesInPlace(
            before, edit::changeScene(before, before.scenes[2]->id,
                                      [](Scene& scene) { scene.heading = "EXT. PIER"; }));
        QVERIFY(changes);
        QCOMPARE(changes->scenes, std::vector<std::size_t>{2});
        QVERIFY(changes->shots.empty());
    }

    void whatComesGoesOrMovesIsNotInPlace() {
        const Storyboard before = test::filmOf({{"a", "b"}, {"c", "d"}});
        const std::string& scene = before.scenes[1]->id;
        const std::string& first = before.scenes[0]->shots[0]->id;
        QVERIFY(!changesInPlace(before, edit::insertShots(before, {scene, 1}, {Shot{}})));
        QVERIFY(!changesInPlace(before, edit::removeShots(before, {first})));
        QVERIFY(!changesInPlace(before, edit::moveShots(before, {first}, {scene, 0})));
        QVERIFY(!changesInPlace(before, edit::nudgeShots(before, {first}, +1)));
        QVERIFY(!changesInPlace(before, edit::insertScene(before, 0, Scene{})));
    }
};

FOREFRAME_TEST(ChangesInPlaceTest)
#include "changes_in_place_test.moc"
