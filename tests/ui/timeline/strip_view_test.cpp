#include "timeline/strip_view.h"
#include "ui/board_stage.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace foreframe;
using test::film;
using test::Stage;

class StripViewTest : public test::TestCase {
    Q_OBJECT

    static StripView* stripOf(Stage& s) {
        s.panel.setView(TimelinePanel::View::Strip);
        return s.panel.findChild<StripView*>();
    }

private slots:
    void aHeadingStaysAsLongAsItsScene() {
        Stage s(film({8, 8}));
        StripView* strip = stripOf(s);
        const QRect whole = strip->toViewport(strip->rectOf(0));
        QVERIFY(whole.right() > strip->viewport()->width()); // there is something to scroll
        strip->horizontalScrollBar()->setValue(400);
        const QRect left = strip->toViewport(strip->rectOf(0));
        QCOMPARE(left.right(), whole.right() - 400);
        QCOMPARE(left.left(), StripLayout::head);
        // It can be renamed and folded where it stands.
        QTest::mouseDClick(strip->viewport(), Qt::LeftButton, {}, left.topLeft() + QPoint(60, 14));
        auto* field = strip->viewport()->findChild<QLineEdit*>();
        QVERIFY(field && field->x() >= StripLayout::head && field->text() == "INT. ROOM a");
        QTest::keyClick(field, Qt::Key_Escape);
        // It makes room for the next one before the two would meet.
        const int next = strip->rectOf(strip->film().rowOfScene(1)).left();
        strip->horizontalScrollBar()->setValue(next - StripLayout::head - 40);
        QVERIFY(strip->toViewport(strip->rectOf(0)).left() < StripLayout::head);
        QCOMPARE(strip->toViewport(strip->rectOf(strip->film().rowOfScene(1))).left(),
                 StripLayout::head + 40);
    }

    void theLanesTellWhatTheyCut() {
        Storyboard storyboard = film({1});
        const std::string line = "It did not go out, child. I put it out, so nobody would follow.";
        storyboard = edit::changeShot(storyboard, "a1", [&](Shot& shot) {
            DialogueLine said;
            said.line = line;
            shot.dialogue.push_back(said);
            AudioLayer wind;
            wind.kind = sound::ambient;
            wind.description = "Wind over wet grass, far away, and the sea below it all the while";
            shot.audio.push_back(wind);
        });
        Stage s(storyboard);
        s.panel.setView(TimelinePanel::View::Strip);
        auto* strip = s.panel.findChild<StripView*>();
        const int x = strip->rectOf(1).x() + 10;
        QString tips;
        for (int y = strip->rectOf(1).bottom() + 12; y < strip->height(); y += 10)
            tips += strip->tipAt({x, y});
        QVERIFY2(tips.contains(qt(line)), qPrintable(tips));
        QVERIFY2(tips.contains(QStringLiteral("all the while")), qPrintable(tips));
    }

    void theStripShowsTheSameShots() {
        Stage s(film({3, 2}));
        s.session.select({QStringLiteral("b2")});
        QSignalSpy changed(&s.panel, &TimelinePanel::viewChanged);
        s.panel.setView(TimelinePanel::View::Strip);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!s.board->isVisible());
        const auto views = s.panel.findChildren<TimelineView*>();
        const auto strip = std::find_if(views.begin(), views.end(),
                                        [](const TimelineView* v) { return v->isVisible(); });
        QVERIFY(strip != views.end());
        QTest::keyClick(*strip, Qt::Key_Left);
        QCOMPARE(s.selected(), QStringLiteral("b1"));
        const QRect five = (*strip)->rectOf((*strip)->film().rowOfShot("a1"));
        s.session.apply(QStringLiteral("Longer"), [](const Storyboard& b) {
            return edit::changeShot(b, "a1", [](Shot& x) { x.duration = 10; });
        });
        const QRect ten = (*strip)->rectOf((*strip)->film().rowOfShot("a1"));
        QVERIFY(qAbs(ten.width() - 2 * five.width()) <= 4);
    }
};

FOREFRAME_TEST(StripViewTest)
#include "strip_view_test.moc"
