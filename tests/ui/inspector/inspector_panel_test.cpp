#include "inspector/inspector_panel.h"

#include "form/choice_box.h"
#include "form/move_view.h"
#include "theme/motion.h"
#include "ui/inspector_stage.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

using namespace foreframe;
using test::shotOf;

class InspectorPanelTest : public test::InspectorStage {
    Q_OBJECT
private slots:
    void whyTheCameraMovesIsAskedOfOneThatDoesAndOneClickAnswers() {
        QVERIFY(!editor("camera.purpose") && !editor("camera.motivation"));
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(s, "a", [](Shot& shot) {
                shot.camera.move = "push-in";
                shot.camera.speed = "slow";
            });
        });
        QVERIFY(editor("camera.purpose") && editor("camera.motivation"));
        QLabel* said = nullptr;
        for (QLabel* label : m_panel->findChildren<QLabel*>())
            if (label->isVisible() &&
                label->text().contains(QStringLiteral("why the camera pushes in")))
                said = label;
        QVERIFY(said && said->text().contains(QStringLiteral(">Show emotion<")));
        emit said->linkActivated(QStringLiteral("0"));
        QCOMPARE(shotOf(*m_session, "a").camera.purpose, std::string("emotion"));
        QVERIFY(!sees(QStringLiteral("why the camera pushes in")));
        m_session->undo();
        QVERIFY(sees(QStringLiteral("why the camera pushes in")));
    }

    void aClickOnALabelGoesToItsField() {
        QLabel* label = nullptr;
        for (QLabel* each : m_panel->findChildren<QLabel*>())
            if (each->text() == QStringLiteral("Action"))
                label = each;
        QVERIFY(label);
        QTest::mouseClick(label, Qt::LeftButton);
        QVERIFY(text("action")->hasFocus());
    }

    void showsWhatIsSelected() {
        QCOMPARE(text("action")->toPlainText(), QStringLiteral("walks on"));
        m_session->select({QStringLiteral("c")});
        QCOMPARE(text("action")->toPlainText(), QStringLiteral("looks up"));
        m_session->select({});
        QVERIFY(!editor("action"));
        QVERIFY(button(m_panel.get(), QStringLiteral("New shot")));
    }

    void whatIsRarelyNeededIsFoldedAwayAndSaysWhatItHolds() {
        QVERIFY(!editor("pacing") && !editor("slate"));
        QAbstractButton* more =
            button(m_panel.get(), QStringLiteral("Details: Pacing, emotion, state"));
        QVERIFY(more);
        QTest::mouseClick(more, Qt::LeftButton);
        text("pacing")->setFocus();
        QTest::keyClicks(text("pacing"), QStringLiteral("slow-motion"));
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(!editor("pacing"));
        QCOMPARE(more->text(), QStringLiteral("slow-motion"));
        // What is asked for unfolds it.
        m_session->reveal(QStringLiteral("a"), QStringLiteral("emotion.from"));
        QVERIFY(text("emotion.from")->hasFocus());
    }

    void aLongWordInAFindingDoesNotWidenThePanel() {
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(s, "a", [](Shot& shot) {
                shot.camera.angle = "Donaudampfschifffahrtsgesellschaftskapitaensmuetzenblick";
            });
        });
        m_session->reveal(QStringLiteral("a"), QStringLiteral("camera.angle"));
        QVERIFY(sees(QStringLiteral("Donau")));
        const auto* scroll = m_panel->findChild<QScrollArea*>();
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    }

    void theSlateGoesWithItsPlace() {
        m_session->reveal(QStringLiteral("a"), QStringLiteral("slate"));
        QCOMPARE(text("slate")->placeholderText(), QStringLiteral("1A"));
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        QCoreApplication::processEvents();
        struct : QObject {
            bool painted = false;
            bool eventFilter(QObject*, QEvent* event) override {
                painted = painted || event->type() == QEvent::Paint;
                return false;
            }
        } seen;
        text("slate")->viewport()->installEventFilter(&seen);
        m_session->apply(QStringLiteral("Move"), [](const Storyboard& s) {
            return edit::moveShots(s, {"b"}, *edit::gapBefore(s, "a"));
        });
        QCOMPARE(text("slate")->placeholderText(), QStringLiteral("1B"));
        QTRY_VERIFY(seen.painted); // and it is drawn
        m_session->undo();
        QCOMPARE(text("slate")->placeholderText(), QStringLiteral("1A"));
    }

    void aFrameIsAtRestOnceItsListHasClosed() {
        form::Editor* status = editor("status");
        QVERIFY(status);
        QCursor::setPos(status->mapToGlobal(QPoint(-60, -60)));
        const QImage rest = status->grab().toImage();
        QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), status->mapToGlobal(QPointF(5, 5)));
        QApplication::sendEvent(status, &enter);
        QVERIFY(status->grab().toImage() != rest);
        QFocusEvent back(QEvent::FocusIn, Qt::PopupFocusReason);
        auto* box = status->findChild<QComboBox*>();
        QVERIFY(box);
        QCoreApplication::sendEvent(box, &back); // of the list, which had the pointer
        QCOMPARE(status->grab().toImage(), rest);
    }

    void typingIsOneStep() {
        QPlainTextEdit* action = text("action");
        action->setFocus();
        action->moveCursor(QTextCursor::End);
        QTest::keyClicks(action, QStringLiteral(" alone"));
        QCOMPARE(shotOf(*m_session, "a").action, std::string("walks on alone"));
        QCOMPARE(m_session->undoLabel(), QStringLiteral("Change action"));
        m_session->undo();
        QVERIFY(!m_session->canUndo());
        QCOMPARE(action->toPlainText(), QStringLiteral("walks on"));
    }

    void undoReachesTheFieldThatHasTheFocus() {
        QPlainTextEdit* action = text("action");
        action->setFocus();
        action->moveCursor(QTextCursor::Start);
        QTest::keyClicks(action, QStringLiteral("she "));
        QTest::keyClick(action, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shotOf(*m_session, "a").action, std::string("walks on"));
        QCOMPARE(action->toPlainText(), QStringLiteral("walks on"));
        QCOMPARE(action->textCursor().position(), 0);
        QVERIFY(action->hasFocus());
        QTest::keyClick(action, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(action->toPlainText(), QStringLiteral("she walks on"));
    }

    void leavingAFieldEndsItsStep() {
        QPlainTextEdit* action = text("action");
        action->setFocus();
        action->moveCursor(QTextCursor::End);
        QTest::keyClicks(action, QStringLiteral("1"));
        text("style")->setFocus();
        action->setFocus();
        QTest::keyClicks(action, QStringLiteral("2"));
        m_session->undo();
        QCOMPARE(shotOf(*m_session, "a").action, std::string("walks on1"));
    }

    void enterGoesToTheNextField() {
        QPlainTextEdit* subject = text("subject");
        subject->setFocus();
        QTest::keyClick(subject, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), text("action"));
        QVERIFY(shotOf(*m_session, "a").subject.empty());
    }

    void aBlankShotIsToldCalmly() {
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(s, "a", [](Shot& shot) {
                Shot blank;
                blank.id = shot.id;
                shot = blank;
            });
        });
        const auto blank = form::Subjects::ofSelection(*m_session).findings(*m_session);
        QVERIFY(!blank.empty());
        for (const Diagnostic& finding : blank)
            QVERIFY(finding.severity != Severity::Error);
        QVERIFY(sees(QStringLiteral("blank")));          // but it is told
        QCOMPARE(m_session->findings().count.errors, 1); // and counted
    }

    void inheritedWordsAreOverriddenAndResetWithOneClick() {
        QPlainTextEdit* lighting = text("lighting");
        QCOMPARE(lighting->toPlainText(), QString());
        QCOMPARE(lighting->placeholderText(), QStringLiteral("low sun"));
        QCOMPARE(said("lighting"), QStringLiteral("Scene 1"));
        QCOMPARE(said("context"), QStringLiteral("The pier"));
        QCOMPARE(said("style"), QStringLiteral("Storyboard"));
        QTest::mouseClick(button(editor("lighting"), QStringLiteral("Scene 1")), Qt::LeftButton);
        QCOMPARE(shotOf(*m_session, "a").lighting, std::string("low sun"));
        QTest::mouseClick(button(editor("lighting"), QStringLiteral("Back to what “Scene 1” says")),
                          Qt::LeftButton);
        QCOMPARE(shotOf(*m_session, "a").lighting, std::string());
        QCOMPARE(lighting->placeholderText(), QStringLiteral("low sun"));
    }

    void choosesByKeysButNeverByTheWheel() {
        auto* angle = editor("camera.angle")->findChild<form::ChoiceBox*>();
        angle->setFocus();
        QTest::keyClick(angle, Qt::Key_Down);
        QCOMPARE(shotOf(*m_session, "a").camera.angle, std::string("eye level"));
        QWheelEvent wheel(QPointF(5, 5), angle->mapToGlobal(QPointF(5, 5)), {}, {0, -120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(angle, &wheel);
        QCOMPARE(shotOf(*m_session, "a").camera.angle, std::string("eye level"));
    }

    void everyCameraMoveIsInSightInTheGrid() {
        auto* move = editor("camera.move")->findChild<form::ChoiceBox*>();
        move->setFocus();
        move->showPopup();
        auto* popup = move->findChild<QWidget*>(QStringLiteral("glyphs"));
        QVERIFY(popup && QTest::qWaitForWindowExposed(popup));
        auto* grid = popup->findChild<QListView*>();
        const QRect room = grid->viewport()->rect();
        QSet<int> columns;
        for (int row = 0; row < grid->model()->rowCount(); ++row) {
            const QRect cell = grid->visualRect(grid->model()->index(row, 0));
            QVERIFY2(room.contains(cell), qPrintable(move->itemText(row)));
            columns.insert(cell.left());
        }
        QCOMPARE(columns.size(), 7);
        const QModelIndex orbit = grid->model()->index(move->findText(QStringLiteral("Orbit")), 0);
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->visualRect(orbit).center());
        QCOMPARE(shotOf(*m_session, "a").camera.move, std::string("orbit"));
        QVERIFY(!grid->isVisible());
    }

    void movesMoveUnlessStillnessIsWanted() {
        auto* move = editor("camera.move")->findChild<form::ChoiceBox*>();
        const auto moves = [&] {
            move->showPopup();
            const bool active = move->findChild<QTimer*>(QStringLiteral("moves"))->isActive();
            move->hidePopup();
            return active;
        };
        theme::setMotion(true);
        QVERIFY(moves());
        QTRY_VERIFY(!move->findChild<QTimer*>(QStringLiteral("moves"))->isActive());
        theme::setMotion(false);
        QVERIFY(!moves());
    }

    void everyMoveShowsWhatItDoes() {
        using form::momentOf;
        for (const std::string_view move : words::moves) {
            if (move == "custom")
                continue;
            const QString word = qt(move);
            QVERIFY2(form::canShowMove(word), move.data());
            const auto first = momentOf(word, 0);
            bool moves = false;
            for (const double time : {0.25, 0.5, 1.0}) {
                const auto then = momentOf(word, time);
                moves = moves || then.subject != first.subject ||
                        then.background != first.background || then.subjectAt != first.subjectAt ||
                        then.backgroundAt != first.backgroundAt || then.focus != first.focus;
            }
            QVERIFY2(moves == (move != "static"), move.data());
        }
        // The camera turns left, the picture goes right; what comes closer grows.
        QVERIFY(momentOf(QStringLiteral("pan-left"), 1).subjectAt.x() > 0);
        QVERIFY(momentOf(QStringLiteral("tilt-up"), 1).subjectAt.y() > 0);
        QVERIFY(momentOf(QStringLiteral("push-in"), 1).subject >
                momentOf(QStringLiteral("push-in"), 0).subject);
        QVERIFY(!form::canShowMove(QString()) && !form::canShowMove(QStringLiteral("custom")));
    }

    void sectionsOfferTheirPresets() {
        m_session->select({QStringLiteral("b"), QStringLiteral("c")});
        const auto offered = [&](const char* section) {
            auto* head = qobject_cast<QToolButton*>(button(m_panel.get(), QLatin1String(section)));
            emit head->menu()->aboutToShow();
            return head->menu();
        };
        const auto named = [](QMenu* menu, const char* text) -> QAction* {
            for (QAction* each : menu->actions())
                if (each->text() == QString::fromUtf8(text))
                    return each;
            return nullptr;
        };
        QMenu* sound = offered("Presets for Sound");
        for (const char* group : {"Speech", "Singing", "Rap", "Effects", "Ambience"})
            QVERIFY2(named(sound, group), group);
        QMenu* dialogue = offered("Presets for Dialogue");
        QVERIFY(named(dialogue, "Speech") && !named(dialogue, "Effects"));
        named(named(dialogue, "Speech")->menu(), "Whispering")->trigger();
        QCOMPARE(shotOf(*m_session, "b").dialogue[1].tone, std::string("whispering"));
        QCOMPARE(m_session->undoLabel(), QStringLiteral("Set tone"));
        QMenu* picture = offered("Presets for Picture");
        QVERIFY(named(picture, "Film") && named(picture, "Lighting"));
        named(named(picture, "Film")->menu(), "Film noir")->trigger();
        QCOMPARE(shotOf(*m_session, "c").camera.move, std::string("static"));
        m_session->undo();
        m_session->undo();
        QCOMPARE(m_session->storyboard(), test::smallFilm());
        QVERIFY(named(offered("Presets for Negative"), "People"));
        QVERIFY(named(offered("Presets for Camera"), "Save as Preset…")->isEnabled());
    }

    void wordsOfAnotherVersionStay() {
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(s, "a", [](Shot& shot) { shot.camera.angle = "sideways"; });
        });
        auto* angle = editor("camera.angle")->findChild<form::ChoiceBox*>();
        QCOMPARE(angle->currentText(), QStringLiteral("sideways"));
    }

    void soundIsPinnedAndReleased() {
        auto* sound = editor("nativeAudio")->findChild<form::ChoiceBox*>();
        QCOMPARE(said("nativeAudio"), QStringLiteral("Storyboard"));
        sound->setFocus();
        QTest::keyClick(sound, Qt::Key_End);
        QCOMPARE(shotOf(*m_session, "a").nativeAudio, std::optional(false));
        QTest::mouseClick(
            button(editor("nativeAudio"), QStringLiteral("Back to what “Storyboard” says")),
            Qt::LeftButton);
        QCOMPARE(shotOf(*m_session, "a").nativeAudio, std::optional<bool>());
    }

    void lengthsOfTheModelAreInSightAndAnOddOneToo() {
        QTest::mouseClick(button(editor("duration"), QStringLiteral("10 s")), Qt::LeftButton);
        QCOMPARE(shotOf(*m_session, "a").duration, 10.0);
        QVERIFY(!button(editor("duration"), QStringLiteral("7 s")));
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(s, "a", [](Shot& shot) { shot.duration = 7; });
        });
        QVERIFY(button(editor("duration"), QStringLiteral("7 s"))->isChecked());
        QTest::keyClick(button(editor("duration"), QStringLiteral("7 s")), Qt::Key_Left);
        QCOMPARE(shotOf(*m_session, "a").duration, 10.0);
    }

    void aFindingStandsAtItsFieldWithItsFix() {
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(s, "a", [](Shot& shot) { shot.duration = 7; });
        });
        QLabel* finding = nullptr;
        for (QLabel* label : editor("duration")->parentWidget()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("href")))
                finding = label;
        QVERIFY(finding);
        QVERIFY(finding->text().contains(QStringLiteral("7 s")));
        emit finding->linkActivated(QStringLiteral("0"));
        QCOMPARE(shotOf(*m_session, "a").duration, 5.0);
        QVERIFY(!finding->isVisible());
    }

    void listsAreAsWideAsTheirWords() {
        auto* box = editor("camera.speed")->findChild<form::ChoiceBox*>();
        QVERIFY(box);
        box->showPopup();
        for (int i = 0; i < box->count(); ++i)
            QVERIFY(box->view()->viewport()->width() >
                    box->view()->fontMetrics().horizontalAdvance(box->itemText(i)) + 12);
        box->hidePopup();
    }

    void revealsAFieldOfAFoldedSection() {
        QVERIFY(!editor("promptOverride"));
        m_session->reveal(QStringLiteral("c"), QStringLiteral("promptOverride"));
        QCOMPARE(m_session->currentShot(), QStringLiteral("c"));
        QVERIFY(text("promptOverride")->hasFocus());
        m_session->reveal(QStringLiteral("b"), QStringLiteral("dialogue[1].line"));
        QVERIFY(text("dialogue[1].line")->hasFocus());
        QCOMPARE(text("dialogue[1].line")->toPlainText(), QStringLiteral("It is me."));
        m_session->reveal(QStringLiteral("b"), QStringLiteral("scene:lighting"));
        QCOMPARE(QApplication::focusWidget()->property("accessibleName").toString(),
                 QStringLiteral("lighting of the scene"));
    }

    void foldedSectionsAreRemembered() {
        QVERIFY(editor("action"));
        QTest::mouseClick(button(m_panel.get(), QStringLiteral("Picture")), Qt::LeftButton);
        QVERIFY(!editor("action"));
        InspectorPanel again(*m_session);
        again.show();
        QVERIFY(!test::child<form::Editor>(again, QStringLiteral("action")));
    }

    void theWheelTurnsThePanelAndNotTheWords() {
        QPlainTextEdit* action = text("action");
        action->setFocus();
        QTest::keyClicks(action, QStringLiteral(" along the wooden pier towards the far lamp"));
        QTest::qWait(1); // the field grows
        QVERIFY(action->viewport()->height() > 2 * QFontMetrics(action->font()).height() - 4);
        QWheelEvent wheel(QPointF(5, 5), action->mapToGlobal(QPointF(5, 5)), {}, {0, -120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(action->viewport(), &wheel);
        QVERIFY(!wheel.isAccepted());
        QCOMPARE(action->verticalScrollBar()->value(), 0);
    }

    void longInheritedWordsAreCutAndSaidWholeInTheTooltip() {
        const QString all =
            QStringLiteral("Illustrated animation with layered light, soft film grain, muted "
                           "colours, painted clouds and long shadows over everything");
        m_session->apply(QStringLiteral("x"), [&](const Storyboard& s) {
            return edit::changeStoryboard(s, [&](Storyboard& next) { next.style = utf8(all); });
        });
        QTest::qWait(1);
        const QString shown = text("style")->placeholderText();
        QVERIFY2(shown.endsWith(QChar(u'…')) && shown.startsWith(QStringLiteral("Illustrated")),
                 qPrintable(shown));
        QCOMPARE(editor("style")->toolTip(), all);
        QTest::mouseClick(button(editor("style"), QStringLiteral("Storyboard")), Qt::LeftButton);
        QCOMPARE(qt(shotOf(*m_session, "a").style), all);
        QCOMPARE(editor("style")->toolTip(), QString());
    }

    void aDroppedPictureIsCopiedAndMakesTheShotImageToVideo() {
        QTemporaryDir film;
        QTemporaryDir elsewhere;
        QImage image(320, 180, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString source = elsewhere.filePath(QStringLiteral("dusk.png"));
        QVERIFY(image.save(source));
        m_session->open(test::smallFilm(), {}, film.path());
        m_session->select({QStringLiteral("a")});
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(source)});
        QWidget* tile = editor("startFrame.image")->focusProxy();
        drop(tile, dropped);
        QCOMPARE(shotOf(*m_session, "a").startFrame.image, std::string("media/dusk.png"));
        QCOMPARE(shotOf(*m_session, "a").mode, std::string("image-to-video"));
        QVERIFY(QFile::exists(film.filePath(QStringLiteral("media/dusk.png"))));
        QTest::keyClick(tile, Qt::Key_Delete);
        QVERIFY(shotOf(*m_session, "a").startFrame.image.empty());
    }

    void whatIsNoPictureIsRefusedWithASentence() {
        QTemporaryDir film;
        QFile words(film.filePath(QStringLiteral("words.txt")));
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write("no picture");
        words.close();
        m_session->open(test::smallFilm(), {}, film.path());
        m_session->select({QStringLiteral("a")});
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(words.fileName())});
        drop(editor("startFrame.image")->focusProxy(), dropped);
        QVERIFY(sees(QStringLiteral("words.txt")));
        QVERIFY(!m_session->canUndo());
    }

    void uprightFramesLeaveRoomForTheFields() {
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeStoryboard(s, [](Storyboard& next) { next.aspectRatio = "9:16"; });
        });
        QTest::qWait(1);
        const QWidget* tile = editor("startFrame.image")->focusProxy();
        QVERIFY2(tile->height() > tile->width() && tile->height() < 150,
                 qPrintable(QString::number(tile->height())));
        QVERIFY(editor("startFrame.image")->parentWidget()->height() < 190);
    }

    void theFieldInUseStaysInItsPlaceWhenMessagesComeAndGo_data() {
        QTest::addColumn<int>("height");
        QTest::newRow("everything in sight") << 2400;
        QTest::newRow("scrolled") << 420;
    }

    /// Above the field in use; there may be nothing to scroll away.
    void theFieldInUseStaysInItsPlaceWhenMessagesComeAndGo() {
        QFETCH(int, height);
        m_panel->resize(328, height);
        QPlainTextEdit* action = text("action");
        action->setFocus();
        QTest::qWait(1);
        const auto place = [&] { return action->mapTo(m_panel.get(), QPoint(0, 0)).y(); };
        const auto setLength = [&](double seconds) {
            m_session->apply(QStringLiteral("x"), [&](const Storyboard& s) {
                return edit::changeShot(s, "a", [&](Shot& shot) { shot.duration = seconds; });
            });
            QTest::qWait(1);
        };
        const auto isSaid = [&] { return sees(QStringLiteral("7 s")); };
        const int before = place();
        for (int round = 0; round < 2; ++round) {
            setLength(7); // no such length
            QVERIFY(isSaid());
            QCOMPARE(place(), before);
            setLength(5);
            QVERIFY(!isSaid());
            QCOMPARE(place(), before);
        }
        // With an error there before it, too.
        m_session->select({QStringLiteral("c")});
        setLength(5);
        m_session->select({QStringLiteral("a")});
        QTest::qWait(1);
        setLength(7);
        m_session->select({QStringLiteral("c")});
        m_session->select({QStringLiteral("a")});
        action->setFocus();
        QTest::qWait(1);
        const int below = place();
        setLength(5);
        QCOMPARE(place(), below);
        m_session->select({QStringLiteral("c")});
        QTest::qWait(1);
        QVERIFY(place() <= before); // nothing is left blank for other shots
    }

    void nothingMovesWhileLettersComeIn() {
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(s, "b", [](Shot& shot) {
                shot.dialogue.resize(1);
                shot.dialogue[0] = {}; // said by nobody yet
            });
        });
        m_session->reveal(QStringLiteral("b"), QStringLiteral("dialogue[0].line"));
        QPlainTextEdit* line = text("dialogue[0].line");
        const QWidget* speaker = editor("dialogue[0].character");
        QTest::qWait(50);
        const auto apart = [&] {
            return line->mapTo(m_panel.get(), QPoint()).y() -
                   speaker->mapTo(m_panel.get(), QPoint()).y();
        };
        const auto isSaid = [&] {
            const auto labels = speaker->parentWidget()->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->isVisible() && label->text().contains(QStringLiteral("<span"));
            });
        };
        const int before = apart();
        QVERIFY(before < 100); // close to each other, however tall the panel is
        QTest::keyClicks(line, QStringLiteral("Wait for me."));
        QTest::qWait(50);
        QCOMPARE(apart(), before);
        QVERIFY(!isSaid());
        text("action")->setFocus();
        QTest::qWait(1);
        QVERIFY(isSaid());
        // Nor does what is said already leave a gap to close under the hand.
        QTRY_VERIFY(apart() > before);
        const int below = apart();
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::qWait(50);
        QCOMPARE(apart(), below);
        QVERIFY(!isSaid());
        text("action")->setFocus();
        QTRY_COMPARE(apart(), before);
    }

    void whatIsNotChosenIsReadInANarrowPanelToo() {
        auto* move = editor("camera.move")->findChild<form::ChoiceBox*>();
        move->grab();
        QCOMPARE(move->toolTip(), QStringLiteral("No camera direction"));
        QVERIFY(move->fontMetrics().horizontalAdvance(QStringLiteral("None")) < move->width() - 50);
        auto* speed = editor("camera.speed")->findChild<form::ChoiceBox*>();
        speed->setFixedWidth(70);
        speed->grab();
        QCOMPARE(speed->toolTip(), QStringLiteral("Any speed"));
    }

    void stepsToTheNeighbours() {
        QTest::mouseClick(button(m_panel.get(), QStringLiteral("Next shot")), Qt::LeftButton);
        QCOMPARE(m_session->selection(), QStringList{QStringLiteral("b")});
        m_session->select({QStringLiteral("d")});
        QVERIFY(!button(m_panel.get(), QStringLiteral("Next shot"))->isEnabled());
        QTest::mouseClick(button(m_panel.get(), QStringLiteral("Previous shot")), Qt::LeftButton);
        QCOMPARE(m_session->selection(), QStringList{QStringLiteral("c")});
    }

    void tabFollowsTheEye() {
        QPlainTextEdit* action = text("action");
        action->setFocus();
        const QStringList expected{QStringLiteral("context"), QStringLiteral("lighting")};
        QStringList visited;
        for (int i = 0; i < 2; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QString name = QApplication::focusWidget()->accessibleName();
            if (qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()))
                visited.append(name);
        }
        QCOMPARE(visited, expected);
    }

    void everyFieldHasAName() {
        for (const QString& section : {QStringLiteral("sound"), QStringLiteral("takes")})
            m_session->reveal(QStringLiteral("b"), section);
        for (QWidget* each : m_panel->findChildren<QWidget*>())
            if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus))
                QVERIFY2(!each->accessibleName().isEmpty() ||
                             (qobject_cast<QAbstractButton*>(each) &&
                              !static_cast<QAbstractButton*>(each)->text().isEmpty()),
                         qPrintable(QLatin1String(each->metaObject()->className()) +
                                    QLatin1Char(' ') + each->objectName() + QLatin1Char(' ') +
                                    each->parentWidget()->objectName()));
    }
};

FOREFRAME_TEST(InspectorPanelTest)
#include "inspector_panel_test.moc"
