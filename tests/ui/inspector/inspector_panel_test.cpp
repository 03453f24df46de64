#include "inspector/inspector_panel.h"

#include "theme/motion.h"
#include "ui/inspector_stage.h"

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
