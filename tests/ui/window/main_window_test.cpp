#include "window/main_window.h"

#include "files/recent_files.h"
#include "player/player_panel.h"
#include "test_main.h"
#include "theme/panel_header.h"
#include "theme/theme.h"
#include "timeline/strip_view.h"
#include "timeline/timeline_panel.h"
#include "ui/open_window.h"
#include "window/recent_card.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>

using namespace foreframe;

namespace {

Storyboard threeShots() {
    Storyboard storyboard;
    storyboard.title = "Three";
    Scene scene;
    scene.id = "sc1";
    for (const char* id : {"a", "b", "c"}) {
        Shot shot;
        shot.id = id;
        shot.action = std::string("waves ") + id;
        scene.shots.emplace_back(shot);
    }
    storyboard.scenes.emplace_back(scene);
    return storyboard;
}

std::string order(const Session& session) {
    std::string ids;
    for (const auto& scene : session.storyboard().scenes)
        for (const auto& shot : scene->shots)
            ids += shot->id + " ";
    return ids;
}

} // namespace

class MainWindowTest : public test::TestCase {
    Q_OBJECT

    /// A window with three shots, the first one selected.
    struct Open : test::OpenWindow {
        Open()
            : OpenWindow(threeShots()) {}
    };

private slots:
    void keysMakeAndOrderShots() {
        Open open;
        open.film()->setFocus();
        open.key(Qt::Key_N);
        QCOMPARE(shotCount(open.session.storyboard()), std::size_t(4));
        QCOMPARE(order(open.session).substr(0, 2), std::string("a "));
        const std::string made = utf8(open.session.currentShot());
        QVERIFY(made != "a");
        open.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(qt(order(open.session)), QStringLiteral("a b c "));
        QCOMPARE(open.session.currentShot(), QStringLiteral("a"));
        open.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(qt(order(open.session)), QStringLiteral("b a c "));
        open.key(Qt::Key_Delete);
        QCOMPARE(qt(order(open.session)), QStringLiteral("b c "));
        QCOMPARE(open.session.currentShot(), QStringLiteral("c"));
        open.key(Qt::Key_0);
        QCOMPARE(open.session.current()->duration, 10.0);
        open.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(shotCount(open.session.storyboard()), std::size_t(3));
    }

    void noSingleKeyFiresWhileTyping() {
        Open open;
        QLineEdit field(&open.window);
        field.show();
        field.setFocus();
        QVERIFY(field.hasFocus());
        const Storyboard before = open.session.storyboard();
        QTest::keyClicks(&field, QStringLiteral("nNbB50"));
        QTest::keyClick(&field, Qt::Key_Left);
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClick(&field, Qt::Key_Backspace);
        QCOMPARE(field.text(), QStringLiteral("nNbB"));
        QCOMPARE(open.session.storyboard(), before);
        QCOMPARE(open.session.selection(), QStringList{QStringLiteral("a")});
        QCOMPARE(open.window.findChild<TimelinePanel*>()->view(), TimelinePanel::View::Board);
    }

    /// A word that misses a field makes no shots, and starts no film.
    void lettersDoNothingAmongTheFields() {
        Open open;
        const Storyboard before = open.session.storyboard();
        Playback& film = open.window.findChild<PlayerPanel*>()->playback();
        int tried = 0;
        for (const char* name : {"inspector", "library"}) {
            auto* dock = open.window.findChild<QDockWidget*>(QLatin1String(name));
            for (auto* button : dock->findChildren<QAbstractButton*>()) {
                if (!button->isVisible() || !button->isEnabled() ||
                    !(button->focusPolicy() & Qt::TabFocus))
                    continue;
                button->setFocus();
                QVERIFY(button->hasFocus());
                for (const Qt::Key letter :
                     {Qt::Key_N, Qt::Key_B, Qt::Key_5, Qt::Key_0, Qt::Key_L, Qt::Key_J})
                    QTest::keyClick(button, letter);
                ++tried;
            }
        }
        QVERIFY(tried > 10);
        QCOMPARE(open.session.storyboard(), before);
        QVERIFY(!film.playing());
        QCOMPARE(open.film()->view(), TimelinePanel::View::Board);
        open.film()->setFocus();
        open.key(Qt::Key_N);
        QCOMPARE(shotCount(open.session.storyboard()), std::size_t(4));
    }

    void playingKeysPlayWhereverTheFocusIs() {
        Open open;
        Playback& film = open.window.findChild<PlayerPanel*>()->playback();
        open.film()->setFocus();
        open.key(Qt::Key_Space);
        QCOMPARE(film.rate(), 1.0);
        open.key(Qt::Key_L);
        QCOMPARE(film.rate(), 2.0);
        open.key(Qt::Key_K);
        QVERIFY(!film.playing());
        film.seek(4);
        open.key(Qt::Key_J);
        QCOMPARE(film.rate(), -1.0);
        open.key(Qt::Key_Space);
        QVERIFY(!film.playing());
        QCOMPARE(open.session.selection(), QStringList{QStringLiteral("a")});
    }

    void playingKeysAreLettersWhileTypingAndSpacePressesWhatHasTheFocus() {
        Open open;
        Playback& film = open.window.findChild<PlayerPanel*>()->playback();
        QLineEdit field(&open.window);
        field.show();
        field.setFocus();
        QTest::keyClicks(&field, QStringLiteral("j k l"));
        QCOMPARE(field.text(), QStringLiteral("j k l"));
        QVERIFY(!film.playing());
        QPushButton button(&open.window);
        QSignalSpy pressed(&button, &QPushButton::clicked);
        button.show();
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(pressed.count(), 1);
        QVERIFY(!film.playing());
    }

    void theStripShowsAndSetsWhereTheFilmIs() {
        Open open;
        Playback& film = open.window.findChild<PlayerPanel*>()->playback();
        open.window.action(QStringLiteral("board-strip"))->trigger();
        auto* strip = open.window.findChild<StripView*>();
        QTRY_VERIFY(strip->isVisible());
        // The film begins 8 px right of the lanes' names.
        const auto at = [&](double seconds) {
            const double perSecond = strip->rectOf(strip->film().rowOfShot("b")).x() -
                                     strip->rectOf(strip->film().rowOfShot("a")).x();
            return QPoint(StripLayout::head + 8 + qRound(seconds * perSecond / 5), 12);
        };
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, at(7));
        QVERIFY(qAbs(film.time() - 7) < 0.05);
        QCOMPARE(open.session.selection(), QStringList{QStringLiteral("a")});
        const QImage seen = strip->viewport()->grab().toImage();
        const int below = StripLayout::lanesTop + 2;
        QCOMPARE(seen.pixelColor(at(7).x(), below), theme::colours().playhead);
        QVERIFY(seen.pixelColor(at(7).x() + 3, below) != theme::colours().playhead);

        QTest::mousePress(strip->viewport(), Qt::LeftButton, {}, at(2));
        QTest::mouseMove(strip->viewport(), at(9));
        QTest::mouseRelease(strip->viewport(), Qt::LeftButton, {}, at(9));
        QVERIFY(qAbs(film.time() - 9) < 0.05);
        QCOMPARE(strip->viewport()->grab().toImage().pixelColor(at(9).x(), below),
                 theme::colours().playhead);
    }

    void undoInAFieldIsTheStoryboards() {
        Open open;
        open.session.apply(QStringLiteral("Retitle"), [](const Storyboard& s) {
            return edit::changeShot(s, "a", [](Shot& shot) { shot.title = "New"; });
        });
        QLineEdit field(&open.window);
        field.show();
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(open.session.storyboard(), threeShots());
        QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(open.session.current()->title, std::string("New"));
    }

    void theMenuSaysWhatUndoUndoes() {
        Open open;
        QVERIFY(!open.window.action(QStringLiteral("undo"))->isEnabled());
        open.window.action(QStringLiteral("duplicate"))->trigger();
        QCOMPARE(open.window.action(QStringLiteral("undo"))->text(),
                 QStringLiteral("Undo Duplicate shot"));
        open.window.action(QStringLiteral("undo"))->trigger();
        QCOMPARE(open.window.action(QStringLiteral("redo"))->text(),
                 QStringLiteral("Redo Duplicate shot"));
    }

    void shotsTravelOverTheClipboard() {
        Open open;
        open.window.action(QStringLiteral("select-all"))->trigger();
        QCOMPARE(open.session.selection().size(), 3);
        open.session.select({QStringLiteral("b")});
        open.window.action(QStringLiteral("cut"))->trigger();
        QCOMPARE(qt(order(open.session)), QStringLiteral("a c "));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("aves b")));
        open.session.select({QStringLiteral("c")});
        open.window.action(QStringLiteral("paste"))->trigger();
        QCOMPARE(shotCount(open.session.storyboard()), std::size_t(3));
        QCOMPARE(open.session.current()->action, std::string("waves b"));
        QCOMPARE(order(open.session).substr(0, 4), std::string("a c "));
    }

    void aPromptFromElsewhereBecomesAShot() {
        Open open;
        QApplication::clipboard()->setText(QStringLiteral(
            "Rain on a pier at night. [Ilse, low voice] says: \"Where is the boat?\""));
        open.film()->setFocus();
        open.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(shotCount(open.session.storyboard()), std::size_t(4));
        QCOMPARE(open.session.current()->dialogue.size(), std::size_t(1));
        QCOMPARE(open.session.current()->dialogue[0].line, std::string("Where is the boat?"));
        QCOMPARE(open.session.storyboard().characters[0]->label, std::string("Ilse"));
        open.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(open.session.storyboard(), threeShots());
    }

    void closingAsksAboutChanges() {
        Open open;
        open.session.apply(QStringLiteral("Retitle"), [](const Storyboard& s) {
            return edit::changeShot(s, "a", [](Shot& shot) { shot.title = "New"; });
        });
        open.questions->answers = {QStringLiteral("Cancel")};
        open.window.close();
        QVERIFY(open.window.isVisible());
        open.questions->answers = {QStringLiteral("Don't Save")};
        open.window.close();
        QVERIFY(!open.window.isVisible());
    }

    /// 1280 x 800 at twice the size, less than any laptop has.
    void fitsASmallScreen() {
        Open open;
        open.window.resize(640, 400);
        QTRY_COMPARE(open.window.size(), QSize(640, 400));
        const QRect inside = open.window.rect();
        for (const QDockWidget* dock : open.window.findChildren<QDockWidget*>())
            if (!dock->visibleRegion().isEmpty()) // not behind another
                QVERIFY2(inside.contains(dock->geometry()), qPrintable(dock->objectName()));
        QVERIFY(open.film()->height() >= 160);
        auto* prompt = open.window.findChild<QDockWidget*>(QStringLiteral("prompt"));
        QCOMPARE(open.window.tabifiedDockWidgets(prompt).size(), 2);
        open.window.resize(1600, 900);
        QTRY_VERIFY(open.window.tabifiedDockWidgets(prompt).isEmpty());
    }

    void theTopRowShedsWhatDoesNotFit_data() {
        QTest::addColumn<int>("width");
        for (const int width : {640, 700, 760, 820, 860, 900, 1000, 1200})
            QTest::addRow("%d", width) << width;
    }
    void theTopRowShedsWhatDoesNotFit() {
        QFETCH(int, width);
        Open open;
        for (const int next : {640, width}) { // what was shed comes back
            open.window.resize(next, 600);
            QTRY_COMPARE(open.window.width(), next);
        }
        const QWidget* row = open.window.menuWidget();
        QList<QRect> taken{open.window.findChild<QMenuBar*>()->geometry()};
        bool exports = false;
        for (const auto* button : row->findChildren<QAbstractButton*>()) {
            if (!button->isVisible())
                continue;
            const QRect rect(button->mapTo(row, QPoint()), button->size());
            QVERIFY2(row->rect().contains(rect), qPrintable(button->accessibleName()));
            QVERIFY2(rect.width() >= button->sizeHint().width() ||
                         rect.width() >= 100, // the title is cut with an ellipsis
                     qPrintable(button->accessibleName()));
            for (const QRect& other : taken)
                QVERIFY2(!other.intersects(rect), qPrintable(button->accessibleName()));
            taken += rect;
            exports = exports || button->accessibleName() == QStringLiteral("Export");
        }
        QVERIFY(exports);
        const auto* views = row->findChild<QWidget*>(QStringLiteral("segments"));
        QVERIFY2(views->width() <= views->sizeHint().width(), // what is free is the title's
                 qPrintable(QString::number(views->width())));
    }

    void whatIsOpenIsNamedBesideLongMenus() {
        Open open;
        open.window.findChild<QMenuBar*>()->addMenu(QStringLiteral("Ein langer Name für ein Menü"));
        open.window.resize(640, 400);
        QTRY_COMPARE(open.window.width(), 640);
        for (const auto* button : open.window.menuWidget()->findChildren<QAbstractButton*>())
            if (button->accessibleName().contains(QStringLiteral("Storyboard settings")))
                QVERIFY2(button->width() >= 32, qPrintable(QString::number(button->width())));
    }

    void anArrangementOfOnesOwnStays() {
        Open open;
        open.window.resize(1600, 900);
        auto* prompt = open.window.findChild<QDockWidget*>(QStringLiteral("prompt"));
        auto* player = open.window.findChild<QDockWidget*>(QStringLiteral("player"));
        QTRY_VERIFY(open.window.tabifiedDockWidgets(player).isEmpty());
        open.window.tabifyDockWidget(prompt, player);
        open.window.resize(1200, 900);
        QTRY_COMPARE(open.window.width(), 1200);
        QCOMPARE(open.window.tabifiedDockWidgets(player), QList<QDockWidget*>{prompt});
    }

    void renamingOnTheCardLeavesTheKeysToTheFilm() {
        Open open;
        open.film()->setFocus();
        open.key(Qt::Key_F2);
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nb50"));
        open.key(Qt::Key_Return);
        QTRY_COMPARE(open.session.current()->title, std::string("nb50"));
        QTRY_VERIFY(open.film()->isAncestorOf(QApplication::focusWidget()) &&
                    !qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        open.key(Qt::Key_0);
        QCOMPARE(open.session.current()->title, std::string("nb50"));
        QCOMPARE(open.session.current()->duration, 10.0);
    }

    void theStartPageShowsItsSigns() {
        MainWindow window(std::make_unique<test::ScriptedQuestions>());
        window.show();
        int signs = 0;
        for (const auto* label : window.findChildren<QLabel*>())
            if (label->isVisible() && !label->pixmap().isNull()) {
                QVERIFY(label->pixmap().height() >= 16);
                ++signs;
            }
        QVERIFY(signs >= 2);
    }

    void everyDockHasOneHeadAndComesBack() {
        Open open;
        const auto docks = open.window.findChildren<QDockWidget*>();
        QCOMPARE(docks.size(), 5);
        for (QDockWidget* dock : docks) {
            dock->raise(); // it may share its place with another
            QVERIFY(dock->isVisible());
            QVERIFY(dock->titleBarWidget()->isVisible());
            QVERIFY(dock->titleBarWidget()->height() >= 32);
            for (const auto* head : dock->findChildren<theme::PanelHeader*>())
                QVERIFY(head == dock->titleBarWidget());
            QCOMPARE(dock->features(), QDockWidget::DockWidgetClosable |
                                           QDockWidget::DockWidgetMovable |
                                           QDockWidget::DockWidgetFloatable);
            dock->toggleViewAction()->trigger();
            QVERIFY(!dock->isVisible());
            dock->toggleViewAction()->trigger();
            QVERIFY(dock->isVisible());
        }
    }

    void nothingOverlapsOnASmallScreen() {
        Open open;
        open.window.resize(1000, 700);
        QTRY_COMPARE(open.window.width(), 1000);
        QList<QRect> places;
        for (QDockWidget* dock : open.window.findChildren<QDockWidget*>()) {
            if (dock->visibleRegion().isEmpty())
                continue; // behind another
            for (const QRect& other : places)
                QVERIFY(!other.intersects(dock->geometry()));
            places += dock->geometry();
        }
        for (QDockWidget* dock : open.window.findChildren<QDockWidget*>()) {
            const QWidget* head = dock->titleBarWidget();
            QVERIFY(head->width() <= dock->width());
            for (const auto* button : head->findChildren<QAbstractButton*>()) {
                const QRect rect(button->mapTo(head, QPoint()), button->size());
                QVERIFY2(!button->isVisible() || head->rect().contains(rect),
                         qPrintable(dock->objectName() + QLatin1Char(' ') + button->text()));
            }
        }
    }

    void thePlayerGivesWayWhereThereIsNoRoom() {
        Open open;
        auto* problems = open.window.findChild<QDockWidget*>(QStringLiteral("problems"));
        auto* player = open.window.findChild<QDockWidget*>(QStringLiteral("player"));
        open.window.resize(1600, 900);
        QTRY_VERIFY(open.window.tabifiedDockWidgets(problems).isEmpty());
        QTRY_VERIFY(player->geometry().left() > problems->geometry().right());
        open.window.resize(1300, 900);
        QTRY_VERIFY(open.window.tabifiedDockWidgets(problems).contains(player));
        open.window.resize(1600, 900);
        QTRY_VERIFY(open.window.tabifiedDockWidgets(problems).isEmpty());
    }

    void theStatusRowReads() {
        Open open;
        auto* row = open.window.statusBar();
        QList<QRect> taken;
        for (const auto* each : row->findChildren<QWidget*>()) {
            const bool says =
                qobject_cast<const QLabel*>(each) || qobject_cast<const QAbstractButton*>(each);
            if (!says || !each->isVisible())
                continue;
            const QRect rect(each->mapTo(row, QPoint()), each->size());
            for (const QRect& other : taken)
                QVERIFY2(!other.intersects(rect), qPrintable(each->objectName()));
            taken += rect;
        }
        QVERIFY(taken.size() >= 6);
    }

    void recentCardsShowTheirCaptions() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("one.foreframe"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) &&
                out.write(R"({"format": "foreframe-storyboard", "version": 1})"));
        out.close();
        recent::remember(file);
        MainWindow window(std::make_unique<test::ScriptedQuestions>());
        window.resize(1600, 1000);
        window.show();
        auto* card = window.findChild<RecentCard*>();
        QVERIFY(card);
        // Pictures at 16:9 over two thirds of the width, and two lines below them.
        QTRY_VERIFY(card->height() > card->width() * 2 / 3 * 9 / 16 + 36);
        recent::clear();
    }

    void theArrangementIsRemembered() {
        {
            Open open;
            open.window.findChild<TimelinePanel*>()->setZoom(500);
            open.questions->answers = {QStringLiteral("Don't Save")};
            open.window.close();
        }
        MainWindow again(std::make_unique<test::ScriptedQuestions>());
        QCOMPARE(again.findChild<TimelinePanel*>()->zoom(), 500);
        QSettings().clear();
    }

    void withNothingOpenTheStartPageOffersToBegin() {
        MainWindow window(std::make_unique<test::ScriptedQuestions>());
        window.show();
        QVERIFY(!window.action(QStringLiteral("save"))->isEnabled());
        QVERIFY(!window.action(QStringLiteral("new-after"))->isEnabled());
        auto* begin = window.findChild<QWidget*>(QStringLiteral("newStoryboard"));
        QVERIFY(begin && begin->isVisible());
        QTest::mouseClick(begin, Qt::LeftButton);
        QVERIFY(!begin->isVisible());
        QVERIFY(window.action(QStringLiteral("new-after"))->isEnabled());
        QCOMPARE(window.session().storyboard().scenes.size(), std::size_t(1));
    }
};

FOREFRAME_TEST(MainWindowTest)
#include "main_window_test.moc"
