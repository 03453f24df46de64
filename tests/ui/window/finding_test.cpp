#include "form/chip.h"
#include "test_main.h"
#include "timeline/board_view.h"
#include "timeline/filter_bar.h"
#include "timeline/strip_view.h"
#include "ui/open_window.h"
#include "ui/small_film.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

using namespace foreframe;

class FindingTest : public test::TestCase {
    Q_OBJECT

    struct Open : test::OpenWindow {
        Open()
            : OpenWindow(test::smallFilm()) {
            OpenWindow::film()->setFocus();
        }
        FilterBar* bar() { return window.findChild<FilterBar*>(); }
        BoardView* board() { return window.findChild<BoardView*>(); }
        void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
        QString current() { return session.currentShot(); }
        QStringList pills() {
            QStringList texts;
            for (const form::Chip* chip : bar()->findChildren<form::Chip*>())
                texts += chip->text();
            return texts;
        }
        void choose(const QString& kind, const QString& choice) {
            auto* menu = bar()->findChild<QMenu*>();
            emit menu->aboutToShow();
            for (QAction* each : menu->actions())
                if (each->text() == kind)
                    for (QAction* action : each->menu()->actions())
                        if (action->text() == choice)
                            return action->trigger();
            QFAIL(qPrintable(choice));
        }
    };

private slots:
    void typingShowsWhatIsFoundAndEscapeEverything() {
        Open open;
        open.key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(open.bar()->isVisible());
        open.type(QStringLiteral("pier"));
        QCOMPARE(open.board()->film().shotCount(), 3);
        QCOMPARE(open.current(), QStringLiteral("a")); // is among them: nothing jumps
        open.type(QStringLiteral(" nowhere"));
        QCOMPARE(open.board()->film().shotCount(), 0);
        open.key(Qt::Key_Escape);
        QVERIFY(!open.bar()->isVisible());
        QCOMPARE(open.board()->film().shotCount(), 4);
        QVERIFY(open.board()->hasFocus());
        QCOMPARE(open.current(), QStringLiteral("a"));
    }

    void whatIsFoundIsGoneThrough() {
        Open open;
        open.key(Qt::Key_F, Qt::ControlModifier);
        open.type(QStringLiteral("pier"));
        const int found = open.board()->film().shotCount();
        QCOMPARE(found, 3);
        QStringList seen;
        for (int i = 0; i < found; ++i) {
            open.key(Qt::Key_F3);
            seen += open.current();
        }
        QCOMPARE(seen,
                 QStringList({QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("a")}));
        open.key(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(open.current(), QStringLiteral("c"));
        QVERIFY(QApplication::focusWidget()->inherits("QLineEdit")); // typing goes on
    }

    void filtersArePillsThatCanBeTakenAway() {
        Open open;
        open.key(Qt::Key_F, Qt::ControlModifier);
        open.choose(QStringLiteral("Character"), QStringLiteral("Maren"));
        open.choose(QStringLiteral("Status"), QStringLiteral("Draft"));
        QCOMPARE(open.pills(), QStringList({QStringLiteral("Status: Draft"),
                                            QStringLiteral("Character: Maren")}));
        QCOMPARE(open.board()->film().shotCount(), 1);
        QCOMPARE(open.current(), QStringLiteral("b")); // the first that is found
        auto* maren = open.bar()->findChildren<form::Chip*>().last();
        QTest::mouseClick(maren, Qt::LeftButton, {}, {maren->width() - 10, 10});
        QTRY_COMPARE(open.pills(), QStringList{QStringLiteral("Status: Draft")});
        QCOMPARE(open.board()->film().shotCount(), 4);
        open.choose(QStringLiteral("Status"), QStringLiteral("Approved"));
        QCOMPARE(open.pills(), QStringList{QStringLiteral("Status: Approved")});
    }

    void aboutEverythingMeansWhatIsShown() {
        Open open;
        open.key(Qt::Key_F, Qt::ControlModifier);
        open.type(QStringLiteral("pier"));
        open.film()->setFocus();
        open.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(open.session.selection().size(), 3);
    }

    /// Deselecting by a click beside the cards leaves the keyboard there.
    void theBoardKeepsTheKeyboardWhereNothingIsSelected() {
        Open open;
        QWidget* board = open.board()->viewport();
        open.session.reveal(QStringLiteral("a"), QStringLiteral("action"));
        QTest::mouseClick(board, Qt::LeftButton, {}, {board->width() - 4, board->height() - 4});
        QVERIFY(open.session.selection().isEmpty());
        QTRY_VERIFY2(open.board()->hasFocus(),
                     QApplication::focusWidget()->metaObject()->className());
        QTest::qWait(50);
        QVERIFY2(open.board()->hasFocus(), QApplication::focusWidget()->metaObject()->className());
    }

    void aSlateIsGoneTo() {
        Open open;
        open.key(Qt::Key_G, Qt::ControlModifier);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("2a"));
        auto* list = field->parentWidget()->findChild<QListWidget*>();
        QVERIFY(list->item(0)->text().startsWith(QStringLiteral("2A")));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(open.current(), QStringLiteral("d"));
        QVERIFY(!open.bar()->isVisible());
    }

    void scenesFoldOnBothAndAllAtOnce() {
        Open open;
        auto* strip = open.window.findChild<StripView*>();
        const auto hidden = [&](const TimelineView* view, const char* id) {
            return view->rectOf(view->film().rowOfShot(id)).isEmpty();
        };
        open.key(Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(hidden(open.board(), "b") && hidden(strip, "b"));
        QVERIFY(!hidden(open.board(), "d") && !hidden(strip, "d"));
        open.window.action(QStringLiteral("fold-all"))->trigger();
        QVERIFY(hidden(open.board(), "d") && hidden(strip, "d"));
        open.film()->setView(TimelinePanel::View::Strip);
        const QRect head = strip->visualRect(strip->film().index(0));
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, head.topLeft() + QPoint(12, 14));
        QVERIFY(!hidden(strip, "b") && !hidden(open.board(), "b"));
        open.window.action(QStringLiteral("unfold-all"))->trigger();
        QVERIFY(!hidden(strip, "d"));
        // What is found is not folded away.
        open.window.action(QStringLiteral("fold-all"))->trigger();
        open.key(Qt::Key_F, Qt::ControlModifier);
        open.type(QStringLiteral("door"));
        QVERIFY(!hidden(strip, "d"));
    }
};

FOREFRAME_TEST(FindingTest)
#include "finding_test.moc"
