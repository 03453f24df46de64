#include "timeline/board_view.h"
#include "timeline/card_drag.h"
#include "timeline/film_order.h"
#include "timeline/frame_viewer.h"
#include "timeline/strip_view.h"
#include "timeline/timeline_panel.h"

#include "test_main.h"
#include "ui/board_stage.h"

#include <QAccessible>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace foreframe;
using test::film;
using test::Stage;

class BoardViewTest : public test::TestCase {
    Q_OBJECT
private slots:
    void clicksChooseShots() {
        Stage s(film({4, 2}));
        s.click(s.at("a2"));
        QCOMPARE(s.selected(), QStringLiteral("a2"));
        s.click(s.at("a4"), Qt::ControlModifier);
        QCOMPARE(s.selected(), QStringLiteral("a2 a4"));
        s.click(s.at("a4"), Qt::ControlModifier);
        QCOMPARE(s.selected(), QStringLiteral("a2"));
        s.click(s.at("a3"));
        s.click(s.at("b1"), Qt::ShiftModifier);
        QCOMPARE(s.selected(), QStringLiteral("a3 a4 b1"));
        QCOMPARE(s.session.currentShot(), QStringLiteral("b1"));
        s.click({900, 640}); // beside the cards
        QCOMPARE(s.selected(), QString());
    }

    void theSessionChoosesOnTheBoard() {
        Stage s(film({2, 2}));
        s.session.select({QStringLiteral("a2"), QStringLiteral("b1")}, QStringLiteral("b1"));
        const QModelIndexList chosen = s.board->selectionModel()->selectedIndexes();
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(s.board->currentIndex().data(TimelineModel::IdRole).toString(),
                 QStringLiteral("b1"));
    }

    void aBandChoosesWhatItTouches() {
        Stage s(film({2}));
        const QPoint from = s.at("a2", {334, 100}); // right of the last card
        QTest::mousePress(s.board->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(s.board->viewport(), s.at("a2", {200, 100}));
        QCOMPARE(s.selected(), QStringLiteral("a2"));
        QTest::mouseMove(s.board->viewport(), s.at("a1", {300, 100}));
        QCOMPARE(s.selected(), QStringLiteral("a1 a2"));
        QTest::mouseRelease(s.board->viewport(), Qt::LeftButton, {}, s.at("a1", {300, 100}));
        QCOMPARE(s.selected(), QStringLiteral("a1 a2"));
    }

    void keysWalkTheBoard() {
        Stage s(film({4, 2}));
        s.key(Qt::Key_Right);
        QCOMPARE(s.selected(), QStringLiteral("a1"));
        s.key(Qt::Key_Down);
        QCOMPARE(s.selected(), QStringLiteral("a4"));
        s.key(Qt::Key_Right);
        QCOMPARE(s.selected(), QStringLiteral("b1")); // over the header
        s.key(Qt::Key_Left, Qt::ShiftModifier);
        s.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(s.selected(), QStringLiteral("a3 a4 b1"));
        s.key(Qt::Key_Home);
        QCOMPARE(s.selected(), QStringLiteral("a1"));
        s.key(Qt::Key_End);
        QCOMPARE(s.selected(), QStringLiteral("b2"));
        s.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(s.session.selection().size(), 6);
    }

    void keysScrollIntoSight() {
        Stage s(film({60}));
        s.key(Qt::Key_End);
        QVERIFY(s.board->viewport()->rect().contains(s.board->visualRect(s.board->currentIndex())));
        s.key(Qt::Key_PageUp);
        QVERIFY(s.board->viewport()->rect().contains(s.board->visualRect(s.board->currentIndex())));
        QVERIFY(s.session.currentShot() != QStringLiteral("a60"));
    }

    /// Single letters are the window's keys: the board takes none of them.
    void lettersPassThrough() {
        Stage s(film({2}));
        s.click(s.at("a1"));
        QKeyEvent letter(QEvent::KeyPress, Qt::Key_T, {}, QStringLiteral("t"));
        QApplication::sendEvent(s.board, &letter);
        QVERIFY(!letter.isAccepted());
        QCOMPARE(s.selected(), QStringLiteral("a1"));
    }

    void shotsMoveAcrossScenesAndBack() {
        Stage s(film({4, 2}));
        s.session.select({QStringLiteral("a1"), QStringLiteral("a3")});
        const int scroll = s.board->verticalScrollBar()->value();
        QVERIFY(moveShots(s.session, {QStringLiteral("a1"), QStringLiteral("a3")}, {"scene-b", 1}));
        QCOMPARE(s.order(), QStringLiteral("a2 a4 | b1 a1 a3 b2"));
        QCOMPARE(s.session.undoLabel(), QStringLiteral("Move 2 shots"));
        QCOMPARE(s.selected(), QStringLiteral("a1 a3"));
        s.session.undo();
        QCOMPARE(s.order(), QStringLiteral("a1 a2 a3 a4 | b1 b2"));
        QCOMPARE(s.selected(), QStringLiteral("a1 a3"));
        QCOMPARE(s.board->verticalScrollBar()->value(), scroll);
    }

    void copiesAreNewShotsAndAreChosen() {
        Stage s(film({2, 1}));
        QVERIFY(copyShots(s.session, {QStringLiteral("a1"), QStringLiteral("a2")}, {"scene-b", 0}));
        QCOMPARE(s.session.storyboard().scenes[1]->shots.size(), std::size_t(3));
        QCOMPARE(s.session.storyboard().scenes[1]->shots[0]->title, std::string("Title a1"));
        QCOMPARE(s.session.selection().size(), 2);
        QCOMPARE(s.session.undoLabel(), QStringLiteral("Copy 2 shots"));
        s.session.undo();
        QCOMPARE(s.order(), QStringLiteral("a1 a2 | b1"));
    }

    void scenesAreMovedAndCopied() {
        Stage s(film({1, 1, 1}));
        QVERIFY(moveScene(s.session, QStringLiteral("scene-c"), 0));
        QCOMPARE(s.order(), QStringLiteral("c1 | a1 | b1"));
        s.session.undo();
        for (std::size_t gap = 0; gap <= 3; ++gap) {
            QVERIFY(copyScene(s.session, QStringLiteral("scene-b"), gap));
            const auto& scenes = s.session.storyboard().scenes;
            QCOMPARE(scenes.size(), std::size_t(4));
            QCOMPARE(scenes[gap]->heading, std::string("INT. ROOM b"));
            QVERIFY(scenes[gap]->id != "scene-b" || gap == 2);
            s.session.undo();
        }
    }

    void aPictureBecomesTheFrameItIsDroppedOn() {
        Stage s(film({2}));
        const QString picture = s.picture(QStringLiteral("pier.png"));
        QVERIFY(s.dropPictures({picture}, s.at("a2", {60, 70})));
        QCOMPARE(s.shot("a2").startFrame.image, std::string("media/pier.png"));
        QVERIFY(QFile::exists(s.folder.filePath(QStringLiteral("media/pier.png"))));
        QCOMPARE(s.session.undoLabel(), QStringLiteral("Set start frame"));
        QCOMPARE(s.selected(), QStringLiteral("a2"));
        QVERIFY(s.dropPictures({s.picture(QStringLiteral("end.png"), Qt::blue)},
                               s.at("a2", {250, 70})));
        QCOMPARE(s.shot("a2").endFrame.image, std::string("media/end.png"));
        QCOMPARE(s.shot("a2").startFrame.image, std::string("media/pier.png"));
        QVERIFY(s.dropPictures({s.picture(QStringLiteral("new.png"), Qt::green)},
                               s.at("a2", {60, 70})));
        QCOMPARE(s.session.undoLabel(), QStringLiteral("Replace start frame"));
    }

    void aPictureMakesATextShotStartFromIt() {
        Stage s(edit::changeShot(film({1}), "a1", [](Shot& x) { x.mode = mode::textToVideo; }));
        QVERIFY(s.dropPictures({s.picture(QStringLiteral("pier.png"))}, s.at("a1", {300, 70})));
        QCOMPARE(s.shot("a1").mode, std::string(mode::imageToVideo));
        QCOMPARE(s.shot("a1").startFrame.image, std::string("media/pier.png"));
        QVERIFY(s.shot("a1").endFrame.empty());
        s.session.undo();
        QCOMPARE(s.shot("a1").mode, std::string(mode::textToVideo));
    }

    void theReferenceOfMotionControlTakesNoPicture() {
        Stage s(edit::changeShot(film({1}), "a1", [](Shot& x) { x.mode = mode::motionControl; }));
        QVERIFY(!s.dropPictures({s.picture(QStringLiteral("pier.png"))}, s.at("a1", {250, 70})));
        QVERIFY(!s.session.canUndo());
    }

    void severalPicturesBecomeShotsInNaturalOrder() {
        Stage s(film({2}));
        QStringList paths;
        for (const char* name : {"frame10.png", "frame2.png", "frame1.png"})
            paths +=
                s.picture(QString::fromLatin1(name), QColor::fromHsv(qHash(name[5]) % 360, 9, 99));
        QVERIFY(s.dropPictures(paths, s.at("a2", {-4, 100})));
        QTRY_COMPARE(s.session.undoLabel(), QStringLiteral("Add 3 shots from pictures"));
        const auto& shots = s.session.storyboard().scenes[0]->shots;
        QCOMPARE(shots.size(), std::size_t(5));
        QCOMPARE(shots[0]->id, std::string("a1"));
        QCOMPARE(shots[1]->title, std::string("frame1"));
        QCOMPARE(shots[2]->title, std::string("frame2"));
        QCOMPARE(shots[3]->title, std::string("frame10"));
        QCOMPARE(shots[3]->mode, std::string(mode::imageToVideo));
        QCOMPARE(s.session.selection().size(), 3);
        s.session.undo();
        QCOMPARE(s.order(), QStringLiteral("a1 a2"));
    }

    void pastingFillsTheFreeFrame() {
        Stage s(film({1}));
        QMimeData clipboard;
        QImage image(32, 18, QImage::Format_RGB32);
        image.fill(Qt::red);
        clipboard.setImageData(image);
        s.session.select({QStringLiteral("a1")});
        QVERIFY(s.panel.paste(clipboard));
        QCOMPARE(s.shot("a1").startFrame.image, std::string("media/pasted.png"));
        QVERIFY(s.shot("a1").endFrame.empty());
        QVERIFY(s.panel.paste(clipboard));
        QVERIFY(!s.shot("a1").endFrame.image.empty());
        QMimeData words;
        words.setText(QStringLiteral("no picture"));
        QVERIFY(!s.panel.paste(words));
    }

    void strangeThingsAreNotTaken() {
        Stage s(film({1}));
        QMimeData words;
        words.setText(QStringLiteral("hello"));
        QVERIFY(!s.drop(words, s.at("a1")));
        QVERIFY(!s.session.canUndo());
    }

    void aPlusTakesOneClick() {
        Stage s(film({2}));
        const CardFace& card = s.board->face(s.board->film().rowOfShot("a2"));
        const auto button = [&](const char* field) {
            for (const FaceSpot& each : card.buttons)
                if (each.field == QLatin1String(field))
                    return each.rect.center();
            return QPoint(-1, -1);
        };
        s.click(s.at("a2", {60, 40})); // beside the plus: the card is chosen, no more
        QVERIFY(!s.panel.findChild<QFileDialog*>());
        for (const char* field : {"startFrame", "endFrame"}) {
            s.click(s.at("a2", button(field)));
            auto* chooser = s.panel.findChild<QFileDialog*>();
            QVERIFY2(chooser, field);
            QCOMPARE(s.selected(), QStringLiteral("a2"));
            delete chooser;
        }
        QSignalSpy revealed(&s.session, &Session::revealRequested);
        s.click(s.at("a2", button("audio")));
        QCOMPARE(revealed.count(), 1);
        QCOMPARE(revealed[0][1].toString(), QStringLiteral("audio"));
        // With Ctrl it is about what is chosen.
        s.click(s.at("a2", button("startFrame")), Qt::ControlModifier);
        QVERIFY(!s.panel.findChild<QFileDialog*>());
        QCOMPARE(s.selected(), QString());
    }

    void aHandSaysWhatCanBeClicked() {
        Stage s(film({1}));
        const CardFace& card = s.board->face(1);
        QTest::mouseMove(s.board->viewport(), s.at("a1", card.buttons.front().rect.center()));
        QCOMPARE(s.board->viewport()->cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseMove(s.board->viewport(), s.at("a1", {20, 200}));
        QCOMPARE(s.board->viewport()->cursor().shape(), Qt::ArrowCursor);
    }

    void titlesAreRenamedInPlace() {
        Stage s(film({1}));
        const QPoint title = s.at("a1", {70, 18});
        QTest::mouseDClick(s.board->viewport(), Qt::LeftButton, {}, title);
        auto* field = s.board->viewport()->findChild<QLineEdit*>();
        QVERIFY(field);
        QCOMPARE(field->text(), QStringLiteral("Title a1"));
        QTest::keyClicks(field, QStringLiteral("Dawn"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(s.shot("a1").title, std::string("Dawn"));
        QCOMPARE(s.session.undoLabel(), QStringLiteral("Rename shot"));
    }

    void aTitleInTheMakingIsSavedAndEscapeTakesItBack() {
        Stage s(film({1}));
        const QPoint title = s.at("a1", {70, 18});
        QTest::mouseDClick(s.board->viewport(), Qt::LeftButton, {}, title);
        auto* field = s.board->viewport()->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("Dawn "));
        QCOMPARE(s.session.valueWithHeld()->scenes[0]->shots[0]->title, std::string("Dawn"));
        s.session.settle(); // as saving does
        QCOMPARE(s.shot("a1").title, std::string("Dawn"));
        QCOMPARE(field->text(), QStringLiteral("Dawn "));
        QTest::keyClicks(field, QStringLiteral("breaks"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!s.session.isHolding());
        QCOMPARE(s.shot("a1").title, std::string("Dawn"));
        s.session.undo();
        QCOMPARE(s.shot("a1").title, std::string("Title a1"));
    }

    void headersFoldAndAreRenamed() {
        Stage s(film({2, 2}));
        s.click(s.header(0));
        QVERIFY(s.panel.folds().isFolded(QStringLiteral("scene-a")));
        QVERIFY(s.board->rectOf(1).isEmpty());
        // What is chosen elsewhere comes to light.
        s.session.select({QStringLiteral("a2")});
        QVERIFY(!s.panel.folds().isFolded(QStringLiteral("scene-a")));
        QTest::mouseDClick(s.board->viewport(), Qt::LeftButton, {}, s.header(0, 60));
        auto* field = s.board->viewport()->findChild<QLineEdit*>();
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("EXT. PIER"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(s.session.storyboard().scenes[0]->heading, std::string("EXT. PIER"));
        QVERIFY(!s.panel.folds().isFolded(QStringLiteral("scene-a")));
    }

    void aDoubleClickGoesToTheField() {
        Stage s(film({1}));
        QSignalSpy revealed(&s.session, &Session::revealRequested);
        QTest::mouseDClick(s.board->viewport(), Qt::LeftButton, {}, s.at("a1", {60, 130}));
        QCOMPARE(revealed.count(), 1);
        QCOMPARE(revealed[0][1].toString(), QStringLiteral("camera.move"));
    }

    void theMenuOpensForWhatIsUnderThePointer() {
        Stage s(film({3}));
        QSignalSpy menu(&s.panel, &TimelinePanel::shotMenuRequested);
        s.session.select({QStringLiteral("a1"), QStringLiteral("a2")});
        QContextMenuEvent onChosen(QContextMenuEvent::Mouse, s.at("a2"), QPoint(1, 1));
        QApplication::sendEvent(s.board->viewport(), &onChosen);
        QCOMPARE(s.selected(), QStringLiteral("a1 a2"));
        QContextMenuEvent onOther(QContextMenuEvent::Mouse, s.at("a3"), QPoint(1, 1));
        QApplication::sendEvent(s.board->viewport(), &onOther);
        QCOMPARE(s.selected(), QStringLiteral("a3"));
        QCOMPARE(menu.count(), 2);
    }

    void zoomKeepsTheCardUnderTheEye() {
        Stage s(film({40, 40}));
        s.board->verticalScrollBar()->setValue(2400);
        const QPoint eye = s.board->viewport()->rect().center();
        const QModelIndex seen = s.board->indexAt(eye);
        QVERIFY(seen.isValid());
        QSignalSpy zoomed(&s.panel, &TimelinePanel::zoomChanged);
        s.panel.setZoom(180);
        QCOMPARE(zoomed.count(), 1);
        const QRect now = s.board->visualRect(seen);
        QVERIFY2(qAbs(now.center().y() - eye.y()) < now.height(),
                 qPrintable(QString::number(now.y())));
        s.panel.setZoom(9999);
        QCOMPARE(s.panel.zoom(), TimelinePanel::maxZoom);
    }

    void aNarrowerWindowKeepsWhatWasRead() {
        Stage s(film({60}));
        s.board->verticalScrollBar()->setValue(2000);
        const QModelIndex first = s.board->indexAt({60, 120});
        QVERIFY(first.isValid());
        s.panel.resize(730, 720);
        QTRY_VERIFY(s.board->width() <= 730);
        QVERIFY2(s.board->viewport()->rect().intersects(s.board->visualRect(first)),
                 qPrintable(QString::number(s.board->visualRect(first).y())));
    }

    void everyStepOfTheZoomChangesTheCards() {
        Stage s(film({40}));
        for (const int step : {-1, +1}) {
            for (int i = 0; i < 20; ++i) {
                const QSize before = s.board->rectOf(1).size();
                const int zoom = s.panel.zoom();
                s.panel.zoomBy(step);
                QVERIFY(step > 0 ? s.panel.zoom() >= zoom : s.panel.zoom() <= zoom);
                if (s.panel.zoom() != TimelinePanel::minZoom &&
                    s.panel.zoom() != TimelinePanel::maxZoom)
                    QVERIFY(s.board->rectOf(1).size() != before);
            }
            QCOMPARE(s.panel.zoom(), step > 0 ? TimelinePanel::maxZoom : TimelinePanel::minZoom);
        }
    }

    void editsElsewhereDoNotScroll() {
        Stage s(film({60}));
        s.click(s.at("a1"));
        s.board->verticalScrollBar()->setValue(1500);
        s.session.apply(QStringLiteral("Title"), [](const Storyboard& b) {
            return edit::changeShot(b, "a1", [](Shot& x) { x.title = "Dawn"; });
        });
        QCOMPARE(s.board->verticalScrollBar()->value(), 1500);
    }

    void undoBringsTheShotIntoSight() {
        Stage s(film({60}));
        s.click(s.at("a1"));
        moveShots(s.session, {QStringLiteral("a1")}, {"scene-a", 60});
        s.board->verticalScrollBar()->setValue(s.board->verticalScrollBar()->maximum());
        s.session.undo();
        QVERIFY(
            s.board->viewport()->rect().intersects(s.board->visualRect(s.board->currentIndex())));
    }

    void anEmptyBoardInvites() {
        Stage s(film({0}));
        const auto buttons = s.board->findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 2);
        auto* button = buttons.front();
        QVERIFY(button->isVisible());
        QSignalSpy pictures(&s.panel, &TimelinePanel::picturesRequested);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(pictures.count(), 1);
        QSignalSpy shot(&s.panel, &TimelinePanel::newShotRequested);
        QTest::mouseClick(buttons.back(), Qt::LeftButton);
        QCOMPARE(shot.count(), 1);
        QVERIFY(s.dropPictures({s.picture(QStringLiteral("pier.png"))}, {500, 300}));
        QTRY_COMPARE(s.session.storyboard().scenes[0]->shots.size(), std::size_t(1));
        QVERIFY(!button->isVisible());
    }

    void whatPlaysStaysInSightUnlessTheUserLooksElsewhere() {
        Stage s(film({60}));
        const auto inSight = [&s](const char* id) {
            return s.board->viewport()->rect().contains(
                s.board->visualRect(s.board->film().index(s.board->film().rowOfShot(id))));
        };
        const auto marked = [&s](const char* id) {
            const QRect card =
                s.board->visualRect(s.board->film().index(s.board->film().rowOfShot(id)));
            return s.board->viewport()->grab().toImage().pixelColor(
                       CardPainter::playedBar(card.size()).center() + card.topLeft()) ==
                   theme::colours().playhead;
        };
        s.panel.setPlayhead(QStringLiteral("a1"), 4, true);
        QVERIFY(marked("a1"));
        s.panel.setPlayhead(QStringLiteral("a40"), 4, true);
        QVERIFY(inSight("a40"));
        QVERIFY(marked("a40"));
        s.board->verticalScrollBar()->setValue(0);
        s.panel.setPlayhead(QStringLiteral("a41"), 0, true);
        QCOMPARE(s.board->verticalScrollBar()->value(), 0);
        // Back where it plays, it is followed again.
        s.board->scrollTo(s.board->film().index(s.board->film().rowOfShot("a41")));
        s.panel.setPlayhead(QStringLiteral("a60"), 4, true);
        QVERIFY(inSight("a60"));
        s.panel.setPlayhead(QStringLiteral("a60"), 4, false);
        QVERIFY(!marked("a60"));
    }

    void screenReadersHearTheCards() {
        Stage s(film({2}));
        s.session.select({QStringLiteral("a2")});
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(s.board);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 3);
        QCOMPARE(list->child(0)->role(), QAccessible::Heading);
        QAccessibleInterface* card = list->child(2);
        QVERIFY(card->text(QAccessible::Name).startsWith(QStringLiteral("Shot 1B, Title a2, 5 s")));
        QVERIFY(card->state().selected);
        QVERIFY(!list->child(1)->state().selected);
        QCOMPARE(list->focusChild(), card);
        QCOMPARE(list->indexOfChild(card), 2);
        QCOMPARE(list->childAt(card->rect().center().x(), card->rect().center().y()), card);
        list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(s.selected(), QStringLiteral("a1"));
        // The shot behind the interface may move or go.
        moveShots(s.session, {QStringLiteral("a2")}, {"scene-a", 0});
        QVERIFY(card->text(QAccessible::Name).startsWith(QStringLiteral("Shot 1A, Title a2")));
        s.session.apply(QStringLiteral("Delete"),
                        [](const Storyboard& b) { return edit::removeShots(b, {"a2"}); });
        QVERIFY(!card->isValid());
    }

    void enterEnlargesTheFrames() {
        Stage s(film({2}));
        QVERIFY(s.dropPictures({s.picture(QStringLiteral("day.png"))}, s.at("a1")));
        s.click(s.at("a1"));
        s.key(Qt::Key_Return);
        auto* viewer = s.panel.findChild<FrameViewer*>();
        QVERIFY(viewer);
        QTRY_COMPARE(viewer->grab().toImage().pixelColor(viewer->rect().center()), QColor(Qt::red));
        const Storyboard before = s.session.storyboard();
        QPointer<FrameViewer> gone(viewer);
        QTest::keyClick(viewer, Qt::Key_Escape);
        QTRY_VERIFY(!gone);
        QVERIFY(s.board->hasFocus());
        QCOMPARE(s.session.storyboard(), before);

        // Without a picture there is nothing to look at: the words are edited.
        QSignalSpy revealed(&s.session, &Session::revealRequested);
        s.click(s.at("a2"));
        s.key(Qt::Key_Return);
        QCOMPARE(revealed.count(), 1);
        QVERIFY(!s.panel.findChild<FrameViewer*>());
    }

    void anotherSchemeRepaintsEverything() {
        Stage s(film({1, 0}));
        theme::use(theme::Scheme::Light);
        const auto colourAt = [](QWidget* view, const QPoint& at) {
            return view->grab().toImage().pixelColor(at).name();
        };
        const QPoint onCard = s.at("a1", {4, 60});
        auto* strip = s.panel.findChild<StripView*>();
        for (const theme::Scheme scheme : {theme::Scheme::Dark, theme::Scheme::Light}) {
            theme::use(scheme);
            const theme::Colours& c = theme::colours();
            s.panel.setView(TimelinePanel::View::Board);
            QCOMPARE(colourAt(s.board->viewport(), {2, 300}), c.canvas.name());
            QCOMPARE(colourAt(s.board->viewport(), onCard), c.card.name());
            s.panel.setView(TimelinePanel::View::Strip);
            QCOMPARE(colourAt(strip->viewport(), {4, 4}), c.panel.name());
            QCOMPARE(colourAt(strip->viewport(), strip->rectOf(1).topLeft() + QPoint(3, 20)),
                     c.card.name());
        }
    }
};

FOREFRAME_TEST(BoardViewTest)
#include "board_view_test.moc"
