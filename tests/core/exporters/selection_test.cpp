#include "exporters/selection.h"

#include "base/text.h"
#include "test_main.h"

using namespace foreframe;

namespace {

/// Scenes of 3, 0 and 2 shots with ids "shot0" ... "shot4".
Storyboard film() {
    Storyboard storyboard;
    int number = 0;
    for (const int shots : {3, 0, 2}) {
        Scene scene;
        for (int i = 0; i < shots; ++i) {
            Shot shot;
            shot.id = QStringLiteral("shot%1").arg(number++).toStdString();
            scene.shots.emplace_back(shot);
        }
        storyboard.scenes.emplace_back(scene);
    }
    return storyboard;
}

std::string named(const char* list) {
    const Storyboard storyboard = film();
    const auto places = shotsNamed(storyboard, list);
    if (!places)
        return places.error().what;
    std::vector<std::string> slates;
    for (const Place place : *places)
        slates.push_back(slateOf(storyboard, place));
    return text::join(slates, " ");
}

} // namespace

class SelectionTest : public test::TestCase {
    Q_OBJECT
private slots:
    void slatesIdsAndRanges() {
        QCOMPARE(named("1A"), std::string("1A"));
        QCOMPARE(named("3b,1a"), std::string("1A 3B"));
        QCOMPARE(named("1B-3A"), std::string("1B 1C 3A")); // over the empty scene
        QCOMPARE(named("3A-1C"), std::string("1C 3A"));    // either way round
        QCOMPARE(named(" shot1 , 1A - 1B "), std::string("1A 1B"));
    }

    void aHyphenMayBelongToAName() {
        Storyboard storyboard = film();
        storyboard.scenes[0] = storyboard.scenes[0].with([](Scene& scene) {
            scene.shots[1] = scene.shots[1].with([](Shot& shot) { shot.id = "my-shot"; });
        });
        QCOMPARE(shotsNamed(storyboard, "my-shot")->size(), std::size_t(1));
        QCOMPARE(shotsNamed(storyboard, "my-shot-3A")->size(), std::size_t(3));
    }

    void unknownShotsAreSaid() {
        QCOMPARE(named("1A,9Z"),
                 std::string("There is no shot \"9Z\"; the slates go from 1A to 3B."));
        QCOMPARE(named("1A,"), std::string("There is no shot \"\"; the slates go from 1A to 3B."));
        QVERIFY(named("2A").starts_with("There is no shot"));
        QVERIFY(!shotsNamed({}, "1A"));
    }
};

FOREFRAME_TEST(SelectionTest)
#include "selection_test.moc"
