#include "timeline/strip_layout.h"

#include "test_main.h"

using namespace foreframe;

class StripLayoutTest : public test::TestCase {
    Q_OBJECT
private slots:
    void everyMomentIsFoundWhereItStands() {
        const StripLayout strip({{{5, 10}}, {}, {{5}}}, 20);
        for (const StripLayout::Moment moment : {StripLayout::Moment{{0, 0}, 0},
                                                 {{0, 0}, 2.5},
                                                 {{0, 1}, 9.75},
                                                 {{2, 0}, 0},
                                                 {{2, 0}, 4.5}}) {
            const auto found = strip.momentAt(qRound(strip.xOf(moment)));
            QVERIFY(found);
            QCOMPARE(found->place, moment.place);
            QCOMPARE(found->inShot, moment.inShot);
        }
        QCOMPARE(strip.secondsAt({{2, 0}, 1.5}), 16.5);
    }

    void outsideIsTheNearestMomentBefore() {
        const StripLayout strip({{{5}}, {}, {{5}}}, 20);
        QCOMPARE(strip.momentAt(0)->place, (Place{0, 0}));
        QCOMPARE(strip.momentAt(0)->inShot, 0.0);
        // An empty scene lies between: nothing plays there.
        const auto between = strip.momentAt(strip.cardRect({2, 0}).x() - 20);
        QCOMPARE(between->place, (Place{0, 0}));
        QCOMPARE(between->inShot, 5.0);
        QCOMPARE(strip.momentAt(99999)->place, (Place{2, 0}));
        QCOMPARE(strip.momentAt(99999)->inShot, 5.0);
        QVERIFY(!StripLayout({StripScene{}}, 20).momentAt(50));
    }

    void aShotThatIsNotLaidOutYetIsNowhere() {
        const StripLayout strip({{{5}}, {}}, 20);
        QVERIFY(!strip.cardRect({0, 0}).isEmpty());
        QVERIFY(strip.cardRect({0, 1}).isEmpty());
        QVERIFY(strip.cardRect({1, 0}).isEmpty());
    }

    void aClipWithoutEndLeavesTheStripOnScreen() {
        const StripLayout strip({{{5, 1e21}}, {{5}}}, 20);
        QVERIFY(strip.cardRect({0, 1}).width() > 1'000'000);
        QVERIFY(strip.width() > strip.cardRect({0, 1}).x());
        QVERIFY(strip.sceneRect(1).x() > 0);
        QVERIFY(strip.xOf(1e20) <= strip.width());
    }

    void theMarkStaysInItsShot() {
        const StripLayout strip({{{5, 5}}}, 20);
        QCOMPARE(strip.xOf({{0, 0}, 99}), strip.xOf({{0, 1}, 0}));
    }
};

FOREFRAME_TEST(StripLayoutTest)
#include "strip_layout_test.moc"
