#include "inspector/inspector_panel.h"

#include "form/choice_box.h"
#include "form/move_view.h"
#include "theme/motion.h"
#include "ui/inspector_stage.h"

#include <QMenu>
#include <QTimer>
#include <QWheelEvent>

using namespace foreframe;
using test::shotOf;

/// What is chosen and not typed: moves, lengths, presets.
class InspectorChoosingTest : public test::InspectorStage {
    Q_OBJECT
private slots:
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

    void listsAreAsWideAsTheirWords() {
        auto* box = editor("camera.speed")->findChild<form::ChoiceBox*>();
        QVERIFY(box);
        box->showPopup();
        for (int i = 0; i < box->count(); ++i)
            QVERIFY(box->view()->viewport()->width() >
                    box->view()->fontMetrics().horizontalAdvance(box->itemText(i)) + 12);
        box->hidePopup();
    }
};

FOREFRAME_TEST(InspectorChoosingTest)
#include "choosing_test.moc"
