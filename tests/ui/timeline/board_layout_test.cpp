#include "timeline/board_layout.h"

#include "test_main.h"
#include "timeline/card_geometry.h"

using namespace foreframe;

class BoardLayoutTest : public test::TestCase {
    Q_OBJECT
private slots:
    void cardsHaveTheMeasuresOfTheLook_data() {
        QTest::addColumn<int>("zoom");
        QTest::addColumn<QByteArray>("ratio");
        QTest::addColumn<QSize>("card");
        QTest::addColumn<QSize>("frame");
        const auto add = [](int zoom, const char* ratio, QSize card, QSize frame) {
            QTest::addRow("%s at %d", ratio, zoom) << zoom << QByteArray(ratio) << card << frame;
        };
        add(160, "16:9", {160, 114}, {160, 90});
        add(160, "1:1", {120, 144}, {120, 120});
        add(160, "9:16", {90, 184}, {90, 160});
        add(328, "16:9", {328, 232}, {144, 81});
        add(328, "1:1", {296, 279}, {128, 128});
        add(328, "9:16", {256, 343}, {108, 192});
        add(536, "16:9", {536, 379}, {240, 135});
        add(536, "1:1", {472, 452}, {208, 208});
        add(536, "9:16", {380, 532}, {162, 288});
    }
    void cardsHaveTheMeasuresOfTheLook() {
        QFETCH(int, zoom);
        QFETCH(QByteArray, ratio);
        const CardGeometry g = cardGeometry(zoom, ratio.toStdString());
        QTEST(g.card, "card");
        QTEST(g.startFrame.size(), "frame");
    }

    void rowsOfACardNeverTouch() {
        for (const char* ratio : {"16:9", "1:1", "9:16", "4:3", "nonsense"})
            for (int zoom = minZoom; zoom <= maxZoom; ++zoom) {
                const CardGeometry g = cardGeometry(zoom, ratio);
                const QRect card(QPoint(), g.card);
                std::vector<QRect> parts{g.startFrame};
                if (g.level == CardLevel::Overview)
                    parts.push_back(g.caption);
                else
                    parts.insert(parts.end(),
                                 {g.header, g.endFrame, g.gutter, g.camera, g.words, g.sound});
                for (std::size_t i = 0; i < parts.size(); ++i) {
                    QVERIFY(card.contains(parts[i]));
                    for (std::size_t j = i + 1; j < parts.size(); ++j)
                        QVERIFY(!parts[i].intersects(parts[j]));
                }
            }
    }

    void cardsWrapAtTheWidth() {
        const BoardLayout board({{4, false}, {1, false}}, 1040, {328, 232});
        QCOMPARE(board.columns(), 3);
        QCOMPARE(board.headerRect(0), QRect(16, 4, 1008, 40));
        QCOMPARE(board.cardRect({0, 0}), QRect(16, 44, 328, 232));
        QCOMPARE(board.cardRect({0, 2}), QRect(696, 44, 328, 232));
        QCOMPARE(board.cardRect({0, 3}), QRect(16, 288, 328, 232));
        QCOMPARE(board.headerRect(1).y(), 520);
        QCOMPARE(board.height(), 520 + 40 + 232 + 16);
    }

    /// Whatever the window's width: no empty third beside the cards, and none wider than the board.
    void cardsFillTheirRow() {
        for (const char* ratio : {"16:9", "1:1", "9:16"})
            for (int room = 120; room <= 2400; room += 7)
                for (int zoom = minZoom; zoom <= maxZoom; zoom += 11) {
                    const CardGeometry cards =
                        cardGeometryFilling(zoom, ratio, room, BoardLayout::gap);
                    QVERIFY(cards.card.width() <= room);
                    const int pitch = cards.card.width() + BoardLayout::gap;
                    const int columns = (room + BoardLayout::gap) / pitch;
                    const int left = room + BoardLayout::gap - columns * pitch;
                    const QByteArray where = QByteArray(ratio) + " zoom " +
                                             QByteArray::number(zoom) + " in " +
                                             QByteArray::number(room);
                    // Three and more of a kind always find a width at which they fill it.
                    if (columns >= 3)
                        QVERIFY2(left <= columns, where.constData());
                    if (cardGeometry(zoom, ratio).card.width() <= room)
                        QCOMPARE(int(cards.level), int(levelAt(zoom)));
                }
    }

    void aNarrowBoardHasOneColumn() {
        const BoardLayout board({{2, false}}, 40, {328, 232});
        QCOMPARE(board.columns(), 1);
        QCOMPARE(board.cardRect({0, 1}).y(), 288);
    }

    void foldedAndEmptyScenesAreShort() {
        const BoardLayout board({{9, true}, {0, false}, {1, false}}, 1040, {328, 232});
        QVERIFY(board.cardRect({0, 0}).isEmpty());
        QCOMPARE(board.headerRect(1).y(), 44);
        QCOMPARE(board.emptyRect(1), QRect(16, 84, 1008, 72));
        QCOMPARE(board.headerRect(2).y(), 156);
    }

    /// Whatever is painted somewhere is also found there.
    void everyPlaceIsFoundWhereItStands() {
        std::vector<BoardScene> scenes;
        for (int i = 0; i < 60; ++i)
            scenes.push_back({i * 7 % 11, i % 5 == 3});
        const BoardLayout board(scenes, 900, {160, 114});
        for (std::size_t i = 0; i < scenes.size(); ++i) {
            const auto header = board.at(board.headerRect(i).center());
            QCOMPARE(header.what, BoardLayout::Hit::What::Header);
            QCOMPARE(header.place.scene, i);
            for (std::size_t j = 0; !scenes[i].folded && j < std::size_t(scenes[i].shots); ++j) {
                const QRect card = board.cardRect({i, j});
                for (const QPoint& corner : {card.topLeft(), card.bottomRight()}) {
                    const auto hit = board.at(corner);
                    QCOMPARE(hit.what, BoardLayout::Hit::What::Card);
                    QVERIFY((hit.place == Place{i, j}));
                }
                QVERIFY(board.at(card.topRight() + QPoint(2, 0)).what !=
                        BoardLayout::Hit::What::Card);
                bool listed = false;
                for (const auto& part : board.partsIn(card))
                    listed = listed || (part.scene == i && j >= part.first && j < part.end);
                QVERIFY(listed);
            }
        }
        QCOMPARE(board.at({-5, -5}).what, BoardLayout::Hit::What::Nothing);
        QVERIFY(BoardLayout().partsIn({0, 0, 900, 900}).empty());
    }

    void theNearestGapIsMarked() {
        const BoardLayout board({{4, false}, {0, false}, {3, true}}, 1040, {328, 232});
        const auto gap = [&](int x, int y) { return *board.gapAt({x, y}); };
        QCOMPARE(gap(20, 100).index, std::size_t(0));
        QCOMPARE(gap(300, 100).index, std::size_t(1));
        QCOMPARE(gap(300, 100).mark, QRect(349, 44, 3, 232));
        // At the end of a row the mark stands there, not in front of the next row.
        QCOMPARE(gap(1020, 100).index, std::size_t(3));
        QVERIFY(gap(1020, 100).mark.x() > 1000);
        QCOMPARE(gap(20, 300).index, std::size_t(3));
        QCOMPARE(gap(20, 300).mark.y(), 288);
        // Past the last card of the scene.
        QCOMPARE(gap(900, 400).index, std::size_t(4));
        // An empty scene takes it whole, a folded one at its end.
        QCOMPARE(gap(500, board.emptyRect(1).center().y()).mark, board.emptyRect(1));
        QCOMPARE(gap(500, 5000).scene, std::size_t(2));
        QCOMPARE(gap(500, 5000).index, std::size_t(3));
        QVERIFY(!BoardLayout().gapAt({0, 0}));
    }

    void upAndDownKeepTheColumn() {
        const BoardLayout board({{5, false}, {3, true}, {0, false}, {2, false}}, 1040, {328, 232});
        QVERIFY((board.vertical({0, 2}, 1) == Place{0, 4}));
        QVERIFY((board.vertical({0, 4}, 1) == Place{3, 1}));
        QVERIFY((board.vertical({3, 1}, -1) == Place{0, 4}));
        QVERIFY((board.vertical({0, 1}, -1) == Place{0, 1}));
        QVERIFY((board.vertical({3, 0}, 1) == Place{3, 0}));
    }
};

FOREFRAME_TEST(BoardLayoutTest)
#include "board_layout_test.moc"
