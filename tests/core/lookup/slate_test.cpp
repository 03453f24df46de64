#include "lookup/slate.h"

#include "core/film.h"
#include "edit/edit.h"
#include "test_main.h"

using namespace foreframe;
using test::filmOf;

class SlateTest : public test::TestCase {
    Q_OBJECT
private slots:
    void lettersCountWithoutIAndO_data() {
        QTest::addColumn<int>("scene");
        QTest::addColumn<int>("shot");
        QTest::addColumn<QString>("slate");
        const auto row = [](int scene, int shot, const char* slate) {
            QTest::newRow(slate) << scene << shot << slate;
        };
        row(0, 0, "1A");
        row(0, 7, "1H");
        row(0, 8, "1J");
        row(0, 12, "1N");
        row(0, 13, "1P");
        row(0, 23, "1Z");
        row(0, 24, "1AA");
        row(0, 32, "1AJ");
        row(0, 47, "1AZ");
        row(0, 48, "1BA");
        row(11, 24 * 24 + 23, "12ZZ");
        row(11, 24 * 24 + 24, "12AAA");
    }
    void lettersCountWithoutIAndO() {
        QFETCH(int, scene);
        QFETCH(int, shot);
        QFETCH(QString, slate);
        const Place place{static_cast<std::size_t>(scene), static_cast<std::size_t>(shot)};
        QCOMPARE(QString::fromStdString(slateAt(place)), slate);
    }

    void noTwoShotsOfASceneShareASlate() {
        std::vector<std::string> slates;
        for (std::size_t shot = 0; shot < 20'000; ++shot)
            slates.push_back(slateAt({0, shot}));
        std::sort(slates.begin(), slates.end());
        QVERIFY(std::adjacent_find(slates.begin(), slates.end()) == slates.end());
    }

    void aLockedSlateCountsInsteadOfThePosition() {
        const Storyboard film =
            edit::changeShot(filmOf({{"a", "b"}}), "b", [](Shot& shot) { shot.slate = "12C"; });
        QCOMPARE(slateOf(film, {0, 0}), std::string("1A"));
        QCOMPARE(slateOf(film, {0, 1}), std::string("12C"));
        QCOMPARE(findShotByName(film, "12c"), (std::optional<Place>{{0, 1}}));
        QVERIFY(!findShotByName(film, "1B"));
    }

    void emptyScenesCount() {
        const Storyboard film = filmOf({{}, {"a"}});
        QCOMPARE(slateOf(film, {1, 0}), std::string("2A"));
    }

    void shotsAreFoundBySlateFirstThenById() {
        const Storyboard film = filmOf({{"x", "1A"}, {"y"}});
        QCOMPARE(findShotByName(film, "1a"), (std::optional<Place>{{0, 0}}));
        QCOMPARE(findShotByName(film, "y"), (std::optional<Place>{{1, 0}}));
        QVERIFY(!findShotByName(film, "9Z"));
        QCOMPARE(findShot(film, "1A"), (std::optional<Place>{{0, 1}}));
        QCOMPARE(findScene(film, "s2"), std::optional<std::size_t>{1});
        QVERIFY(!findScene(film, "s3"));
    }

    void neighboursStandAcrossScenes() {
        const Storyboard film = filmOf({{}, {"a", "b"}, {}, {"c"}, {}});
        QVERIFY(!placeBefore(film, {1, 0}));
        QCOMPARE(placeAfter(film, {1, 0}), (std::optional<Place>{{1, 1}}));
        QCOMPARE(placeAfter(film, {1, 1}), (std::optional<Place>{{3, 0}}));
        QCOMPARE(placeBefore(film, {3, 0}), (std::optional<Place>{{1, 1}}));
        QVERIFY(!placeAfter(film, {3, 0}));
        QCOMPARE(shotCount(film), std::size_t{3});
    }
};

FOREFRAME_TEST(SlateTest)
#include "slate_test.moc"
