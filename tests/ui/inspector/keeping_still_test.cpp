#include "inspector/inspector_panel.h"

#include "form/choice_box.h"
#include "ui/inspector_stage.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextOption>
#include <QWheelEvent>

using namespace foreframe;
using test::shotOf;

/// Where everything stands in the panel, whatever comes and goes.
class InspectorKeepingStillTest : public test::InspectorStage {
    Q_OBJECT
private slots:
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
        QTextOption betweenWords;
        betweenWords.setWrapMode(QTextOption::WordWrap);
        for (const QLabel* label : m_panel->findChildren<QLabel*>()) {
            if (!label->isVisible() || !label->text().contains(QStringLiteral("Donau")))
                continue;
            const int room = label->contentsRect().width();
            QTextDocument words; // as the label lays it out
            words.setDocumentMargin(0);
            words.setDefaultFont(label->font());
            words.setDefaultTextOption(betweenWords);
            words.setHtml(label->text());
            words.setTextWidth(room);
            QVERIFY2(words.idealWidth() <= room, qPrintable(label->text()));
        }
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
};

FOREFRAME_TEST(InspectorKeepingStillTest)
#include "keeping_still_test.moc"
