#include "form/choice_box.h"
#include "ui/inspector_stage.h"

#include <QPushButton>
#include <QScrollArea>

using namespace foreframe;
using test::shotOf;

/// Lines and sounds as cards: added, removed, ordered.
class InspectorListsTest : public test::InspectorStage {
    Q_OBJECT
private slots:
    void aNewLineAndANewSoundWaitForTheirWords() {
        m_session->reveal(QStringLiteral("a"), QStringLiteral("dialogue"));
        QTest::mouseClick(button(m_panel.get(), QStringLiteral("Add line")), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("line"));
        m_session->reveal(QStringLiteral("a"), QStringLiteral("audio"));
        QTest::mouseClick(button(m_panel.get(), QStringLiteral("Effect")), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("sound"));
    }

    void whatIsAddedBelowTheFoldComesIntoSight() {
        m_panel->resize(328, 420);
        m_session->reveal(QStringLiteral("a"), QStringLiteral("audio"));
        QCoreApplication::processEvents();
        for (const char* add : {"Effect", "Music", "Add line"}) {
            QAbstractButton* adder = button(m_panel.get(), QLatin1String(add));
            QVERIFY(adder);
            auto* scroll = m_panel->findChild<QScrollArea*>();
            scroll->ensureWidgetVisible(adder);
            QTest::mouseClick(adder, Qt::LeftButton);
            QCoreApplication::processEvents();
            const QWidget* field = QApplication::focusWidget();
            const QWidget* card = field; // its rows, within the list
            while (!qobject_cast<const form::Form*>(card))
                card = card->parentWidget();
            const QRect shown = scroll->viewport()->rect();
            for (const QWidget* each : {field, card}) {
                const QRect place(each->mapTo(scroll->viewport(), QPoint()), each->size());
                QVERIFY2(shown.contains(place), add);
            }
        }
    }

    void anEmptyListIsRevealedAtItsFirstButton() {
        m_session->reveal(QStringLiteral("a"), QStringLiteral("audio"));
        const auto* add = qobject_cast<QPushButton*>(QApplication::focusWidget());
        QVERIFY(add && add->isVisible());
        QVERIFY(m_panel->isAncestorOf(add));
    }

    void linesAreAddedRemovedAndReordered() {
        m_session->select({QStringLiteral("b")});
        QTest::mouseClick(button(m_panel.get(), QStringLiteral("Add line")), Qt::LeftButton);
        QCOMPARE(shotOf(*m_session, "b").dialogue.size(), std::size_t(3));
        QCOMPARE(shotOf(*m_session, "b").dialogue[2].character, std::string("maren"));
        m_session->undo();

        QWidget* grip = button(m_panel.get(), QStringLiteral("line 1: Alt+Up and Alt+Down move it, "
                                                             "Delete removes it"));
        QVERIFY(grip);
        QTest::keyClick(grip, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shotOf(*m_session, "b").dialogue[0].character, std::string("anders"));
        QCOMPARE(text("dialogue[0].line")->toPlainText(), QStringLiteral("It is me."));
        QCOMPARE(QApplication::focusWidget()->accessibleName().left(6), QStringLiteral("line 2"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(shotOf(*m_session, "b").dialogue.size(), std::size_t(1));
        QVERIFY(!editor("dialogue[1].line"));
        m_session->undo();
        m_session->undo();
        QCOMPARE(m_session->storyboard(), test::smallFilm());
    }

    void aLineIsMovedWhileItIsTyped() {
        m_session->reveal(QStringLiteral("b"), QStringLiteral("dialogue[1].line"));
        QTest::keyClick(text("dialogue[1].line"), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(shotOf(*m_session, "b").dialogue[0].character, std::string("anders"));
        QVERIFY(text("dialogue[0].line")->hasFocus());
        QCOMPARE(text("dialogue[0].line")->toPlainText(), QStringLiteral("It is me."));
        QTest::keyClick(text("dialogue[0].line"), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(text("dialogue[0].line")->hasFocus());
        m_session->undo();
        QCOMPARE(m_session->storyboard(), test::smallFilm());
    }

    void linesAreReorderedByDragging() {
        m_session->select({QStringLiteral("b")});
        QTest::qWait(1); // the cards get their places
        QWidget* grip = button(m_panel.get(), QStringLiteral("line 1: Alt+Up and Alt+Down move it, "
                                                             "Delete removes it"));
        const QPoint from = grip->rect().center();
        const QPoint to =
            grip->mapFromGlobal(editor("dialogue[1].line")->mapToGlobal(QPoint(0, 80)));
        QTest::mousePress(grip, Qt::LeftButton, {}, from);
        QTest::mouseMove(grip, from + QPoint(0, 20));
        QTest::mouseMove(grip, to);
        QTest::mouseRelease(grip, Qt::LeftButton, {}, to);
        QCOMPARE(shotOf(*m_session, "b").dialogue[1].character, std::string("maren"));
        QCOMPARE(m_session->undoLabel(), QStringLiteral("Move line"));
    }

    void theDetailsOfALineAreFoldedUntilTheyAreWanted() {
        m_session->select({QStringLiteral("b")});
        QVERIFY(editor("dialogue[0].line") && !editor("dialogue[0].tone"));
        auto* fold = button(m_panel.get(), QStringLiteral("bright · Maren clear"));
        QVERIFY(fold);
        QTest::keyClick(fold, Qt::Key_Right);
        QVERIFY(editor("dialogue[0].tone") && !editor("dialogue[1].tone"));
        QTest::keyClick(fold, Qt::Key_Left);
        QVERIFY(!editor("dialogue[0].tone"));
        // What the checks say about it is never folded away.
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(
                s, "b", [](Shot& shot) { shot.dialogue[0].voice = VoiceChoice::of("gone"); });
        });
        QVERIFY(editor("dialogue[0].voice"));
    }

    void aLineInheritsItsVoiceFromTheSpeaker() {
        m_session->reveal(QStringLiteral("b"), QStringLiteral("dialogue[0].voice"));
        QCOMPARE(said("dialogue[0].voice"), QStringLiteral("Maren"));
        auto* voice = editor("dialogue[0].voice")->findChild<form::ChoiceBox*>();
        voice->setFocus();
        QTest::keyClick(voice, Qt::Key_End);
        QCOMPARE(shotOf(*m_session, "b").dialogue[0].voice, VoiceChoice::of("v2"));
        QTest::keyClick(voice, Qt::Key_Up);
        QTest::keyClick(voice, Qt::Key_Up);
        QCOMPARE(shotOf(*m_session, "b").dialogue[0].voice, VoiceChoice::none());
    }
};

FOREFRAME_TEST(InspectorListsTest)
#include "lists_test.moc"
