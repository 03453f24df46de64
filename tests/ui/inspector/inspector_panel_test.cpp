#include "inspector/inspector_panel.h"

#include "form/choice_box.h"
#include "form/editor.h"
#include "form/move_view.h"
#include "test_main.h"
#include "theme/motion.h"
#include "ui/small_film.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

using namespace foreframe;
using test::shotOf;

class InspectorPanelTest : public test::TestCase {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<InspectorPanel> m_panel;

    form::Editor* editor(const char* path) {
        return test::child<form::Editor>(*m_panel, QLatin1String(path));
    }
    QPlainTextEdit* text(const char* path) {
        form::Editor* found = editor(path);
        return found ? found->findChild<QPlainTextEdit*>() : nullptr;
    }
    /// What the frame of a field says: the source of what it inherits, or how many values there
    /// are.
    QString said(const char* path) {
        QStringList words;
        for (const QToolButton* button : editor(path)->findChildren<QToolButton*>())
            if (button->isVisible() && !button->text().isEmpty())
                words.append(button->text());
        for (const QLabel* label : editor(path)->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                words.append(label->text());
        return words.join(QLatin1Char(' '));
    }
    QAbstractButton* button(QWidget* in, const QString& words) {
        for (QAbstractButton* each : in->findChildren<QAbstractButton*>())
            if (each->isVisible() && (each->text() == words || each->accessibleName() == words))
                return each;
        return nullptr;
    }
    void drop(QWidget* on, const QMimeData& data) {
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent let(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &let);
    }
    /// The words offered below the caret; null where none are.
    QListView* suggestions() {
        for (QWidget* each : QApplication::topLevelWidgets())
            if (auto* list = qobject_cast<QListView*>(each); list && list->isVisible())
                return list;
        return nullptr;
    }
    QStringList suggested() {
        QStringList texts;
        if (QListView* list = suggestions())
            for (int i = 0; i < list->model()->rowCount(); ++i)
                texts.append(list->model()->index(i, 0).data().toString());
        return texts;
    }
    bool sees(const QString& words) {
        for (const QLabel* label : m_panel->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

private slots:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void init() {
        failOnWarnings();
        QSettings().clear();
        m_panel.reset(); // while its session is there
        m_session = std::make_unique<Session>();
        m_session->open(test::smallFilm(), {}, {});
        m_panel = std::make_unique<InspectorPanel>(*m_session);
        m_panel->resize(328, 2400);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_session->select({QStringLiteral("a")});
    }

    void showsWhatIsSelected() {
        QCOMPARE(text("action")->toPlainText(), QStringLiteral("walks on"));
        m_session->select({QStringLiteral("c")});
        QCOMPARE(text("action")->toPlainText(), QStringLiteral("looks up"));
        m_session->select({});
        QVERIFY(!editor("action"));
        QVERIFY(button(m_panel.get(), QStringLiteral("New shot")));
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
        text("pacing")->setFocus();
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

    void manyShotsAreEditedTogether() {
        m_session->select({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        QPlainTextEdit* lighting = text("lighting");
        QCOMPARE(lighting->placeholderText(), QStringLiteral("Mixed"));
        QCOMPARE(said("lighting"), QStringLiteral("3 values"));
        lighting->setFocus();
        QTest::keyClicks(lighting, QStringLiteral("fog"));
        for (const char* id : {"a", "b", "c"})
            QCOMPARE(shotOf(*m_session, id).lighting, std::string("fog"));
        QCOMPARE(m_session->undoLabel(), QStringLiteral("Set lighting of 3 shots"));
        m_session->undo();
        QCOMPARE(m_session->storyboard(), test::smallFilm());
        QCOMPARE(lighting->toPlainText(), QString());
    }

    void termsOfManyShotsAreAddedToWhatEachHas() {
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            Storyboard next = edit::changeShot(s, "a", [](Shot& shot) {
                shot.negativePrompt = {"rain", "text"};
            });
            return edit::changeShot(next, "b", [](Shot& shot) {
                shot.negativePrompt = {"text", "fog"};
            });
        });
        m_session->reveal(QStringLiteral("a"), QStringLiteral("negativePrompt"));
        m_session->select({QStringLiteral("a"), QStringLiteral("b")});
        QVERIFY(button(editor("negativePrompt"), QStringLiteral("text: press Delete to remove")));
        QVERIFY(!button(editor("negativePrompt"), QStringLiteral("rain: press Delete to remove")));
        auto* input = editor("negativePrompt")->findChild<QLineEdit*>();
        QCOMPARE(input->placeholderText(), QStringLiteral("Mixed"));
        input->setFocus();
        QTest::keyClicks(input, QStringLiteral("crowd, fog,"));
        QCOMPARE(shotOf(*m_session, "a").negativePrompt,
                 (std::vector<std::string>{"rain", "text", "crowd", "fog"}));
        QCOMPARE(shotOf(*m_session, "b").negativePrompt,
                 (std::vector<std::string>{"text", "fog", "crowd"}));
        QTest::keyClick(
            button(editor("negativePrompt"), QStringLiteral("text: press Delete to remove")),
            Qt::Key_Delete);
        QCOMPARE(shotOf(*m_session, "a").negativePrompt,
                 (std::vector<std::string>{"rain", "crowd", "fog"}));
        QCOMPARE(shotOf(*m_session, "b").negativePrompt,
                 (std::vector<std::string>{"fog", "crowd"}));
        QCOMPARE(m_session->undoLabel(), QStringLiteral("Set negative prompt of 2 shots"));
    }

    void nothingOfManyShotsIsOverwrittenUnasked() {
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(s, "a", [](Shot& shot) {
                shot.notes = "windy";
                shot.promptOverride = "my own";
                shot.takes.emplace_back().video = "media/a.mp4";
                shot.references.style = "media/style.png";
                AudioLayer wind;
                wind.description = "wind";
                shot.audio.push_back(wind);
                shot.muted.push_back({"camera/no-speed", "meant so", {}});
            });
        });
        const Storyboard before = m_session->storyboard();
        m_session->select({QStringLiteral("a"), QStringLiteral("d")});
        for (const char* section : {"Sound", "Negative", "References", "Scene", "Takes", "Notes",
                                    "Override", "Muted rules"})
            QTest::mouseClick(button(m_panel.get(), QLatin1String(section)), Qt::LeftButton);
        // Through every field, with nothing typed.
        text("promptOverride")->setFocus();
        for (int i = 0; i < 150; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_session->storyboard(), before);
        QCOMPARE(text("promptOverride")->placeholderText(), QStringLiteral("Mixed"));
        QCOMPARE(text("heading")->placeholderText(), QStringLiteral("Mixed"));
        text("heading")->setFocus();
        QTest::keyClicks(text("heading"), QStringLiteral("EXT. SEA"));
        QCOMPARE(m_session->storyboard().scenes[0]->heading, std::string("EXT. SEA"));
        QCOMPARE(m_session->storyboard().scenes[1]->heading, std::string("EXT. SEA"));
        QTest::mouseClick(button(m_panel.get(), QStringLiteral("Ambience")), Qt::LeftButton);
        QCOMPARE(shotOf(*m_session, "a").audio.size(), std::size_t(2));
        QCOMPARE(shotOf(*m_session, "a").audio[0].description, std::string("wind"));
        QCOMPARE(shotOf(*m_session, "d").audio.size(), std::size_t(1));
    }

    void foldedSectionsSayWhatSeveralShotsShare() {
        const auto folded = [](const SectionSpec& spec, const Session& session) {
            return spec.folded(form::Subjects::ofSelection(session));
        };
        m_session->select({QStringLiteral("a"), QStringLiteral("b")});
        QCOMPARE(folded(pictureSection(), *m_session), QStringLiteral("Mixed"));
        QCOMPARE(folded(shotSection(), *m_session), QStringLiteral("Mixed")); // 5 and 10 s
        QCOMPARE(folded(soundSection(), *m_session), QStringLiteral("none"));
        for (const SectionSpec& spec : inspectorSections())
            if (spec.of == SectionSpec::Of::Shots && spec.id != QStringLiteral("notes"))
                QVERIFY2(!folded(spec, *m_session).isEmpty(), qPrintable(spec.id));
        m_session->select({QStringLiteral("a"), QStringLiteral("c")});
        QVERIFY(folded(shotSection(), *m_session).endsWith(QStringLiteral("5 s")));
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

    void segmentsCountAndTogglesStandBetweenWhereShotsDiffer() {
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(s, "c", [](Shot& shot) { shot.continuesPrevious = true; });
        });
        m_session->select({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        QAbstractButton* five = button(editor("duration"), QStringLiteral("5 s"));
        QVERIFY(five && !five->isChecked());
        const QImage painted = five->grab().toImage();
        QVERIFY(painted.pixelColor(painted.width() / 2, 6).lightness() > 128);
        QTest::mouseClick(five, Qt::LeftButton);
        QCOMPARE(shotOf(*m_session, "b").duration, 5.0);
        QVERIFY(five->isChecked());

        auto* chain = editor("continuesPrevious")->findChild<QCheckBox*>();
        QCOMPARE(chain->checkState(), Qt::PartiallyChecked);
        QVERIFY(chain->isTristate()); // or it would be painted as checked
        QTest::mouseClick(chain, Qt::LeftButton, {}, QPoint(8, chain->height() / 2));
        QVERIFY(shotOf(*m_session, "a").continuesPrevious &&
                shotOf(*m_session, "c").continuesPrevious);
        QCOMPARE(chain->checkState(), Qt::Checked);
        QVERIFY(!chain->isTristate());
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

    void whileALineIsTypedAnAtSignChoosesItsVoice() {
        m_session->reveal(QStringLiteral("b"), QStringLiteral("dialogue[1].line"));
        QPlainTextEdit* line = text("dialogue[1].line");
        line->moveCursor(QTextCursor::End);
        QTest::keyClicks(line, QStringLiteral(" @"));
        QVERIFY(suggestions());
        QCOMPARE(suggested(), (QStringList{QStringLiteral("Maren clear"), QStringLiteral("Spare"),
                                           QStringLiteral("No voice")}));
        QTest::keyClicks(line, QStringLiteral("SPA"));
        QCOMPARE(suggested(), QStringList{QStringLiteral("Spare")});
        // What is looked for is no part of the line yet.
        QCOMPARE(shotOf(*m_session, "b").dialogue[1].line, std::string("It is me. "));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!suggestions() && line->hasFocus());
        QCOMPARE(shotOf(*m_session, "b").dialogue[1].voice, VoiceChoice::of("v2"));
        QCOMPARE(shotOf(*m_session, "b").dialogue[1].line, std::string("It is me. "));
        QCOMPARE(line->toPlainText(), QStringLiteral("It is me. "));
        m_session->undo();
        QCOMPARE(m_session->storyboard(), test::smallFilm());
    }

    void aBracketChoosesWhoSpeaks() {
        m_session->reveal(QStringLiteral("b"), QStringLiteral("dialogue[1].line"));
        QPlainTextEdit* line = text("dialogue[1].line");
        line->moveCursor(QTextCursor::Start);
        QTest::keyClicks(line, QStringLiteral("["));
        QCOMPARE(suggested(), (QStringList{QStringLiteral("Maren"), QStringLiteral("Anders")}));
        QListView* list = suggestions();
        const QRect first = list->visualRect(list->model()->index(0, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first.center());
        QCOMPARE(shotOf(*m_session, "b").dialogue[1].character, std::string("maren"));
        QCOMPARE(shotOf(*m_session, "b").dialogue[1].line, std::string("It is me."));
        QVERIFY(!suggestions());
    }

    void escapeLeavesWhatWasTyped() {
        m_session->reveal(QStringLiteral("b"), QStringLiteral("dialogue[1].line"));
        QPlainTextEdit* line = text("dialogue[1].line");
        line->moveCursor(QTextCursor::End);
        QTest::keyClicks(line, QStringLiteral(" @s"));
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!suggestions());
        QCOMPARE(shotOf(*m_session, "b").dialogue[1].line, std::string("It is me. @s"));
        // Inside a word it calls up nothing, and what fits nobody is text.
        QTest::keyClicks(line, QStringLiteral(" a@"));
        QVERIFY(!suggestions());
        QTest::keyClicks(line, QStringLiteral(" @qq"));
        QVERIFY(!suggestions());
        QCOMPARE(shotOf(*m_session, "b").dialogue[1].line, std::string("It is me. @s a@ @qq"));
    }

    void aSearchThatIsLeftIsText() {
        m_session->reveal(QStringLiteral("b"), QStringLiteral("dialogue[1].line"));
        QPlainTextEdit* line = text("dialogue[1].line");
        line->moveCursor(QTextCursor::End);
        QTest::keyClicks(line, QStringLiteral(" @sp"));
        text("action")->setFocus();
        QVERIFY(!suggestions());
        QCOMPARE(shotOf(*m_session, "b").dialogue[1].line, std::string("It is me. @sp"));
    }

    void aLabelIsWrittenIntoTheAction() {
        QPlainTextEdit* action = text("action");
        action->setFocus();
        action->moveCursor(QTextCursor::End);
        QTest::keyClicks(action, QStringLiteral(" to [an"));
        QTest::keyClick(action, Qt::Key_Tab);
        QVERIFY(action->hasFocus());
        QCOMPARE(shotOf(*m_session, "a").action, std::string("walks on to [Anders]"));
    }

    void lightAndStyleAreCompletedButEnterGoesOn() {
        QPlainTextEdit* lighting = text("lighting");
        lighting->setFocus();
        QTest::keyClicks(lighting, QStringLiteral("mo"));
        QVERIFY(suggested().contains(QStringLiteral("pale moonlight, deep blue shadows")));
        QTest::keyClick(lighting, Qt::Key_Return);
        QVERIFY(!lighting->hasFocus() && !suggestions());
        QCOMPARE(shotOf(*m_session, "a").lighting, std::string("mo"));
        QPlainTextEdit* style = text("style");
        style->setFocus();
        QTest::keyClick(style, Qt::Key_Down);
        QVERIFY(suggested().size() > 10);
        QTest::keyClick(style, Qt::Key_Down);
        QTest::keyClick(style, Qt::Key_Down);
        const QString second = suggested().at(1);
        QTest::keyClick(style, Qt::Key_Return);
        QCOMPARE(qt(shotOf(*m_session, "a").style), second);
        // The next words after a comma are completed on their own.
        QTest::keyClicks(style, QStringLiteral(", film n"));
        QTest::keyClick(style, Qt::Key_Down);
        QTest::keyClick(style, Qt::Key_Return);
        QCOMPARE(qt(shotOf(*m_session, "a").style),
                 second + QStringLiteral(", film noir, black and white"));
    }

    void lensesAndNegativeTermsAreCompleted() {
        auto* lens = editor("camera.lens")->findChild<QLineEdit*>();
        lens->setFocus();
        QTest::keyClicks(lens, QStringLiteral("anam"));
        QCOMPARE(lens->completer()->popup()->model()->index(0, 0).data().toString(),
                 QStringLiteral("anamorphic lens"));
        lens->completer()->popup()->hide();
        lens->clear();
        m_session->reveal(QStringLiteral("a"), QStringLiteral("negativePrompt"));
        auto* negative = editor("negativePrompt")->findChild<QLineEdit*>();
        QTest::keyClicks(negative, QStringLiteral("water"));
        QCOMPARE(negative->completer()->popup()->model()->index(0, 0).data().toString(),
                 QStringLiteral("watermark"));
        negative->completer()->popup()->hide();
        negative->clear();
    }

    void whoIsNamedInTheActionIsOfferedToBeSeen() {
        QVERIFY(!button(m_panel.get(), QStringLiteral("Add Maren to Seen")));
        QPlainTextEdit* action = text("action");
        action->setFocus();
        action->moveCursor(QTextCursor::End);
        QTest::keyClicks(action, QStringLiteral(" with Maren, not Andersen"));
        QVERIFY(!button(m_panel.get(), QStringLiteral("Add Anders to Seen")));
        QAbstractButton* add = button(m_panel.get(), QStringLiteral("Add Maren to Seen"));
        QVERIFY(add);
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(shotOf(*m_session, "a").characters, std::vector<std::string>{"maren"});
        QCOMPARE(m_session->undoLabel(), QStringLiteral("Add Maren to Seen"));
        QVERIFY(!button(m_panel.get(), QStringLiteral("Add Maren to Seen")));
        m_session->undo();
        QVERIFY(button(m_panel.get(), QStringLiteral("Add Maren to Seen")));
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

    void chipsTakeTermsAndGiveThemBack() {
        m_session->reveal(QStringLiteral("a"), QStringLiteral("negativePrompt"));
        auto* input = editor("negativePrompt")->findChild<QLineEdit*>();
        QVERIFY(input->hasFocus());
        QTest::keyClicks(input, QStringLiteral("crowd, rain,"));
        QCOMPARE(shotOf(*m_session, "a").negativePrompt,
                 (std::vector<std::string>{"crowd", "rain"}));
        QTest::keyClick(input, Qt::Key_Backspace);
        QCOMPARE(shotOf(*m_session, "a").negativePrompt, std::vector<std::string>{"crowd"});
        QTest::keyClick(
            button(editor("negativePrompt"), QStringLiteral("crowd: press Delete to remove")),
            Qt::Key_Delete);
        QVERIFY(shotOf(*m_session, "a").negativePrompt.empty());
    }

    void whoIsSeenIsChosenFromTheCast() {
        auto* input = editor("characters")->findChild<QLineEdit*>();
        input->setFocus();
        QTest::keyClicks(input, QStringLiteral("Nobody"));
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(shotOf(*m_session, "a").characters.empty());
        QCOMPARE(input->text(), QStringLiteral("Nobody"));
        QVERIFY(sees(QStringLiteral("Nobody")));
        input->clear();
        QTest::keyClicks(input, QStringLiteral("and"));
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(shotOf(*m_session, "a").characters, std::vector<std::string>{"anders"});
    }

    void theFirstOfSeveralNamesIsTakenByEnterTheOnlyOneOnLeaving() {
        auto* input = editor("characters")->findChild<QLineEdit*>();
        input->setFocus();
        QTest::keyClicks(input, QStringLiteral("r"));
        input->completer()->popup()->hide();
        text("action")->setFocus();
        QCOMPARE(input->text(), QStringLiteral("r"));
        QVERIFY(shotOf(*m_session, "a").characters.empty());
        input->setFocus();
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(shotOf(*m_session, "a").characters, std::vector<std::string>{"maren"});
        QVERIFY(input->text().isEmpty());
        QTest::keyClicks(input, QStringLiteral("and"));
        input->completer()->popup()->hide();
        text("action")->setFocus();
        QCOMPARE(shotOf(*m_session, "a").characters, (std::vector<std::string>{"maren", "anders"}));
    }

    void aClickOnWhatIsSaidAboutAFieldGoesToTheField() {
        auto* input = editor("characters")->findChild<QLineEdit*>();
        input->setFocus();
        QTest::keyClicks(input, QStringLiteral("Nobody"));
        text("action")->setFocus();
        for (QLabel* label : m_panel->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("Nobody")))
                QTest::mouseClick(label, Qt::LeftButton);
        QVERIFY(input->hasFocus());
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

    void aNewLineAndANewSoundWaitForTheirWords() {
        m_session->reveal(QStringLiteral("a"), QStringLiteral("dialogue"));
        QTest::mouseClick(button(m_panel.get(), QStringLiteral("Add line")), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("line"));
        m_session->reveal(QStringLiteral("a"), QStringLiteral("audio"));
        QTest::mouseClick(button(m_panel.get(), QStringLiteral("Effect")), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("sound"));
    }

    void anEmptyListIsRevealedAtItsFirstButton() {
        m_session->reveal(QStringLiteral("a"), QStringLiteral("audio"));
        const auto* add = qobject_cast<QPushButton*>(QApplication::focusWidget());
        QVERIFY(add && add->isVisible());
        QVERIFY(m_panel->isAncestorOf(add));
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
