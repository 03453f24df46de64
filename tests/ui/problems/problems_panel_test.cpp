#include "problems/problems_panel.h"

#include "problems/problems_model.h"
#include "test_main.h"
#include "theme/segments.h"
#include "ui/scripted_questions.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>

using namespace foreframe;

namespace {

/// Shots of 7 s, which the model does not make.
Storyboard wrongLengths(int count) {
    Storyboard film;
    Scene scene;
    scene.id = "sc1";
    for (int i = 0; i < count; ++i) {
        Shot shot;
        shot.id = "s" + std::to_string(i);
        shot.subject = "a lamp";
        shot.action = "sways";
        shot.duration = 7;
        scene.shots.emplace_back(shot);
    }
    film.scenes.emplace_back(scene);
    return film;
}

Edit setDuration(const std::string& id, double seconds) {
    return [id, seconds](const Storyboard& s) {
        return edit::changeShot(s, id, [&](Shot& shot) { shot.duration = seconds; });
    };
}

int rowOf(const ProblemsModel& model, const char* rule, const char* shot) {
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.at(row).rule->id == rule && model.at(row).shotId == shot)
            return row;
    return -1;
}

} // namespace

class ProblemsPanelTest : public test::TestCase {
    Q_OBJECT

    struct Open {
        Session session;
        test::ScriptedQuestions questions;
        ProblemsPanel panel{session, questions};
        QListView* list = panel.findChild<QListView*>();
        ProblemsModel* model = panel.findChild<ProblemsModel*>();
        explicit Open(int shots) {
            session.open(wrongLengths(shots), {}, {});
            panel.resize(700, 260);
            panel.show();
        }
        QRect rect(int row) const { return list->visualRect(model->index(row)); }
    };

private slots:
    void theListFollowsEveryChange() {
        Session session;
        ProblemsModel model(session);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        session.open(wrongLengths(4), {}, {});
        const int before = model.rowCount();
        QVERIFY(rowOf(model, "clip/duration", "s2") >= 0);
        session.apply(QStringLiteral("Mend"), setDuration("s2", 5));
        QCOMPARE(model.rowCount(), before - 1);
        QCOMPARE(rowOf(model, "clip/duration", "s2"), -1);
        session.apply(QStringLiteral("Delete"),
                      [](const Storyboard& s) { return edit::removeShots(s, {"s0"}); });
        QCOMPARE(
            model.data(model.index(rowOf(model, "clip/duration", "s1")), ProblemsModel::SlateRole)
                .toString(),
            QStringLiteral("1A"));
        session.undo();
        session.undo();
        QCOMPARE(model.rowCount(), before);
        model.setFilter(Severity::Error);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.at(row).severity, Severity::Error);
    }

    void oneMendedAmongTenThousandIsOneRowLess() {
        Session session;
        ProblemsModel model(session);
        session.open(wrongLengths(10'000), {}, {});
        QTRY_VERIFY(session.findingsAreCurrent());
        QVERIFY(model.rowCount() >= 10'000);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        session.apply(QStringLiteral("Mend"), setDuration("s5000", 5));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed[0][1].toInt(), removed[0][2].toInt());
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(reset.count(), 0);
    }

    void rowsStayWhereTheyStandWhileOthersGoAndCome() {
        Session session;
        ProblemsModel model(session);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        session.open(wrongLengths(12), {}, {});
        const int before = model.rowCount();
        const QPersistentModelIndex kept = model.index(rowOf(model, "clip/duration", "s6"));
        const QPersistentModelIndex advice = model.index(rowOf(model, "prompt/essentials", "s6"));
        session.apply(QStringLiteral("x"), [](const Storyboard& s) {
            Storyboard next = edit::changeShot(s, "s2", [](Shot& shot) {
                shot.duration = 5;
                shot.camera.move = "push-in";
            });
            return edit::changeShot(next, "s9", [](Shot& shot) {
                shot.duration = 10;
                shot.action = "";
                shot.outputs = 9;
            });
        });
        QVERIFY(kept.isValid() && advice.isValid());
        QCOMPARE(kept.row(), rowOf(model, "clip/duration", "s6"));
        QCOMPARE(advice.row(), rowOf(model, "prompt/essentials", "s6"));
        session.apply(QStringLiteral("Order"), [](const Storyboard& s) {
            return edit::moveShots(s, {"s11", "s3"}, *edit::gapBefore(s, "s0"));
        });
        session.undo();
        session.undo();
        QCOMPARE(model.rowCount(), before);
    }

    void whatIsReadStaysInItsPlaceWhileFindingsComeAndGoAbove() {
        Open open(20);
        const int row = rowOf(*open.model, "clip/duration", "s14");
        open.list->verticalScrollBar()->setValue(12 * 32 + 5);
        const QRect before = open.rect(row);
        QTest::mouseClick(open.list->viewport(), Qt::LeftButton, {}, QPoint(80, before.top() + 16));
        const QPersistentModelIndex chosen = open.list->currentIndex();
        QCOMPARE(chosen.row(), row);
        const int top = open.list->visualRect(chosen).top();
        for (const char* id : {"s1", "s3", "s5", "s12"}) {
            open.session.apply(QStringLiteral("Mend"), setDuration(id, 5));
            QCoreApplication::processEvents();
            QCOMPARE(open.list->visualRect(chosen).top(), top);
        }
        QCOMPARE(open.list->currentIndex(), QModelIndex(chosen));
        for (int i = 0; i < 4; ++i) {
            open.session.undo();
            QCoreApplication::processEvents();
            QCOMPARE(open.list->visualRect(chosen).top(), top);
        }
        QCOMPARE(open.list->currentIndex(), QModelIndex(chosen));
    }

    void withoutAChoiceTheFirstRowOnScreenStays() {
        Open open(20);
        open.list->verticalScrollBar()->setValue(10 * 32);
        const QPersistentModelIndex first = open.list->indexAt(QPoint(80, 4));
        const int top = open.list->visualRect(first).top();
        open.session.apply(QStringLiteral("Mend"), setDuration("s2", 5));
        QCoreApplication::processEvents();
        QCOMPARE(open.list->visualRect(first).top(), top);
        open.list->verticalScrollBar()->setValue(0);
        open.session.undo();
        QCoreApplication::processEvents();
        QCOMPARE(open.list->verticalScrollBar()->value(), 0); // new ones are seen
    }

    void theButtonMendsInOneUndoableStep() {
        Open open(2);
        const int row = rowOf(*open.model, "clip/duration", "s1");
        const QString label = qt(open.model->at(row).fixes.at(0).label);
        const QRect rect = open.rect(row);
        QTest::mouseClick(open.list->viewport(), Qt::LeftButton, {},
                          QPoint(rect.right() - 40, rect.top() + 16));
        QCOMPARE(rowOf(*open.model, "clip/duration", "s1"), -1);
        QCOMPARE(open.session.undoLabel(), label);
        open.session.undo();
        QVERIFY(rowOf(*open.model, "clip/duration", "s1") >= 0);
        QVERIFY(!open.session.canUndo());
    }

    void theButtonStaysUnderThePointerWhileItIsPressed() {
        Open open(6);
        const int above = rowOf(*open.model, "clip/duration", "s0");
        const int row = rowOf(*open.model, "clip/duration", "s1");
        QVERIFY(above < row);
        QWidget* view = open.list->viewport();
        QTest::mouseClick(view, Qt::LeftButton, {}, QPoint(80, open.rect(above).top() + 16));
        QTRY_VERIFY(open.rect(row).top() > 64); // the one above shows why
        const QPoint button(open.rect(row).right() - 40, open.rect(row).top() + 16);
        QTest::mousePress(view, Qt::LeftButton, {}, button);
        QCoreApplication::processEvents(); // the list is laid out anew meanwhile
        QTest::mouseRelease(view, Qt::LeftButton, {}, button);
        QCOMPARE(rowOf(*open.model, "clip/duration", "s1"), -1);
        QVERIFY(rowOf(*open.model, "clip/duration", "s0") >= 0);
    }

    void allOfAKindAreMendedInOneStep() {
        Open open(5);
        const Storyboard before = open.session.storyboard();
        open.list->setCurrentIndex(open.model->index(rowOf(*open.model, "clip/duration", "s1")));
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(open.list, &wanted);
        const auto* menu = open.panel.findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text().endsWith(QStringLiteral("All 5"))) {
                action->trigger();
                break;
            }
        for (const auto& shot : open.session.storyboard().scenes[0]->shots)
            QVERIFY(shot->duration == 5 || shot->duration == 10);
        open.session.undo();
        QCOMPARE(open.session.storyboard(), before);
    }

    void whyItMattersIsOneClickAway() {
        Open open(1);
        open.list->setCurrentIndex(open.model->index(rowOf(*open.model, "clip/duration", "s0")));
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(open.list, &wanted);
        const auto* menu = open.panel.findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text() == QStringLiteral("Why This Matters"))
                action->trigger();
        QCOMPARE(open.questions.told.size(), 1);
        QVERIFY(open.questions.told[0].contains(QStringLiteral("clip/duration")));
    }

    void mutingAsksForTheReason() {
        Open open(1);
        open.session.apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(s, "s0", [](Shot& shot) {
                shot.duration = 5;
                shot.camera.move = "push-in";
                shot.camera.motivation = "as it lights up";
            });
        });
        const int row = rowOf(*open.model, "camera/no-speed", "s0");
        QVERIFY(row >= 0);
        open.list->setCurrentIndex(open.model->index(row));
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(open.list, &wanted);
        const auto* menu = open.panel.findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu);
        QSignalSpy revealed(&open.session, &Session::revealRequested);
        for (QAction* action : menu->actions())
            if (action->text() == QStringLiteral("Mute for This Shot"))
                action->trigger();
        QCOMPARE(open.session.storyboard().scenes[0]->shots[0]->muted.size(), std::size_t(1));
        QCOMPARE(rowOf(*open.model, "camera/no-speed", "s0"), -1);
        QCOMPARE(revealed.count(), 1);
        QCOMPARE(revealed.front().at(1).toString(), QStringLiteral("muted[0].reason"));
        open.session.undo();
        QVERIFY(rowOf(*open.model, "camera/no-speed", "s0") >= 0);
    }

    void theMenuTellsWhatAFixChanges() {
        Open open(1);
        open.list->setCurrentIndex(open.model->index(rowOf(*open.model, "clip/duration", "s0")));
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(open.list, &wanted);
        const auto* menu = open.panel.findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu && menu->toolTipsVisible());
        QVERIFY2(menu->actions()[0]->toolTip().contains(QStringLiteral("Duration: 7 s → ")),
                 qPrintable(menu->actions()[0]->toolTip()));
    }

    void lighterFindingsCanBeLeftOut() {
        Open open(1);
        const int all = open.model->rowCount();
        auto* more = open.panel.findChild<QToolButton*>();
        for (auto* button : open.panel.findChildren<QToolButton*>())
            if (button->menu())
                more = button;
        QVERIFY(more->menu());
        const auto choose = [&](const char* text) {
            emit more->menu()->aboutToShow();
            for (QAction* action : more->menu()->actions())
                if (action->text() == QLatin1String(text))
                    return action->trigger();
        };
        QSignalSpy told(&open.panel, &ProblemsPanel::floorChanged);
        choose("Errors Only");
        QVERIFY(open.model->rowCount() < all);
        for (int row = 0; row < open.model->rowCount(); ++row)
            QCOMPARE(open.model->at(row).severity, Severity::Error);
        QCOMPARE(open.panel.floor(), Severity::Error);
        QCOMPARE(told.count(), 1);
        Session other;
        ProblemsPanel again(other, open.questions);
        QCOMPARE(again.findChild<ProblemsModel*>()->floor(), Severity::Error); // it is remembered
        choose("Everything");
        QCOMPARE(open.model->rowCount(), all);
    }

    void whereAFilterLeavesNothingOneClickShowsTheRest() {
        Open open(2);
        open.session.apply(QStringLiteral("x"), [&](Storyboard film) {
            for (const Diagnostic* finding : open.session.findings().list())
                if (finding->severity == Severity::Warning)
                    film.muted.push_back({std::string(finding->rule->id), {}, {}});
            return film;
        });
        for (auto* button : open.panel.findChildren<QToolButton*>())
            if (button->toolTip() == QStringLiteral("Warnings"))
                button->click();
        QVERIFY(!open.list->isVisible());
        const auto buttons = open.panel.findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 1);
        QCOMPARE(buttons.front()->text(), QStringLiteral("Show all"));
        QTest::mouseClick(buttons.front(), Qt::LeftButton);
        QVERIFY(open.list->isVisible());
        QVERIFY(open.model->rowCount() > 0);
    }

    void theFiltersSayHowManyWhileThereIsRoom() {
        Open open(12);
        const auto errors = [&] {
            for (auto* button : open.panel.findChildren<QToolButton*>())
                if (button->toolTip() == QStringLiteral("Errors"))
                    return button->text();
            return QStringLiteral("no filter");
        };
        open.panel.resize(400, 260);
        QTRY_COMPARE(errors(), QStringLiteral("12"));
        open.panel.resize(280, 260);
        QTRY_COMPARE(errors(), QString());
        open.panel.resize(400, 260);
        QTRY_COMPARE(errors(), QStringLiteral("12"));
    }

    void whatIsMutedIsCountedAndComesBack() {
        Open open(2);
        open.session.apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(s, "s1", [](Shot& shot) {
                shot.muted = {{"prompt/essentials", "a test card", {}}};
            });
        });
        QToolButton* more = nullptr;
        for (auto* button : open.panel.findChildren<QToolButton*>())
            if (button->menu())
                more = button;
        QCOMPARE(more->text(), QStringLiteral("1 muted"));
        emit more->menu()->aboutToShow();
        const auto actions = more->menu()->actions();
        QCOMPARE(actions.back()->text(),
                 QStringLiteral("Hear “Subject, action, context, style” Again in 1B: a test card"));
        actions.back()->trigger();
        QCOMPARE(more->text(), QString());
        QVERIFY(rowOf(*open.model, "prompt/essentials", "s1") >= 0);
        open.session.undo();
        QCOMPARE(more->text(), QStringLiteral("1 muted"));
    }

    void mutingForTheFilmAsksForTheReason() {
        Open open(2);
        open.list->setCurrentIndex(
            open.model->index(rowOf(*open.model, "prompt/essentials", "s0")));
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(open.list, &wanted);
        for (QAction* action :
             open.panel.findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly)->actions())
            if (action->text() == QStringLiteral("Mute in This Storyboard…"))
                action->trigger();
        auto* line =
            open.panel.findChild<QMenu*>(QStringLiteral("reason"))->findChild<QLineEdit*>();
        QVERIFY(line);
        QTest::keyClicks(line, QStringLiteral("a test reel"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(open.session.storyboard().muted.size(), std::size_t(1));
        QCOMPARE(open.session.storyboard().muted[0].reason, std::string("a test reel"));
        QCOMPARE(rowOf(*open.model, "prompt/essentials", "s0"), -1);
        open.session.undo();
        QVERIFY(open.session.storyboard().muted.empty());
    }

    void aClickGoesToTheFieldAndOpensTheReason() {
        Open open(2);
        QSignalSpy revealed(&open.session, &Session::revealRequested);
        const int row = rowOf(*open.model, "clip/duration", "s0");
        QTest::mouseClick(open.list->viewport(), Qt::LeftButton, {},
                          QPoint(80, open.rect(row).top() + 16));
        QCOMPARE(revealed.count(), 1);
        QCOMPARE(revealed[0][0].toString(), QStringLiteral("s0"));
        QCOMPARE(revealed[0][1].toString(), QStringLiteral("duration"));
        QTRY_VERIFY(open.rect(row).height() > 40);
        open.list->setFocus();
        QTest::keyClick(open.list, Qt::Key_Return);
        QCOMPARE(revealed.count(), 2);
    }

    void countsAndTheEmptyState() {
        Open open(1);
        auto* segments = open.panel.findChild<theme::Segments*>();
        const Count& count = open.session.findings().count;
        QCOMPARE(segments->button(0)->text(), QStringLiteral("All %1").arg(count.total()));
        QCOMPARE(segments->button(1)->text(), QString::number(count.errors));
        auto* pages = open.panel.findChild<QStackedWidget*>();
        QCOMPARE(pages->currentIndex(), 0);
        open.session.open({}, {}, {});
        QCOMPARE(pages->currentIndex(), 1);
    }
};

FOREFRAME_TEST(ProblemsPanelTest)
#include "problems_panel_test.moc"
