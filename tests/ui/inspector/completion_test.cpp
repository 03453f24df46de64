#include "ui/inspector_stage.h"

#include <QLineEdit>

using namespace foreframe;
using test::shotOf;

/// What is offered while words are typed, and what is made of them.
class InspectorCompletionTest : public test::InspectorStage {
    Q_OBJECT
private slots:
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
        QCOMPARE(suggested().at(0), QStringLiteral("anamorphic lens"));
        QTest::keyClick(lens, Qt::Key_Escape);
        QVERIFY(!suggestions());
        lens->clear();
        m_session->reveal(QStringLiteral("a"), QStringLiteral("negativePrompt"));
        auto* negative = editor("negativePrompt")->findChild<QLineEdit*>();
        QTest::keyClicks(negative, QStringLiteral("water"));
        QCOMPARE(suggested().at(0), QStringLiteral("watermark"));
        QTest::keyClick(negative, Qt::Key_Down);
        QTest::keyClick(negative, Qt::Key_Return);
        QVERIFY(!suggestions() && negative->hasFocus());
        QCOMPARE(negative->text(), QString());
        QCOMPARE(shotOf(*m_session, "a").negativePrompt, std::vector<std::string>{"watermark"});
    }

    void whatIsOfferedTakesNoClickThatIsMeantForSomethingElse() {
        auto* seen = editor("characters")->findChild<QLineEdit*>();
        QTest::mouseClick(seen, Qt::LeftButton);
        QTest::keyClicks(seen, QStringLiteral("and"));
        QCOMPARE(suggested(), QStringList{QStringLiteral("Anders")});
        QVERIFY(!QApplication::activePopupWidget()); // it would swallow the click
        QTest::mouseClick(text("action")->viewport(), Qt::LeftButton);
        QVERIFY(!suggestions() && text("action")->hasFocus());
        QCOMPARE(shotOf(*m_session, "a").characters, std::vector<std::string>{"anders"});
        QTest::mouseClick(seen, Qt::LeftButton);
        QTest::keyClick(seen, Qt::Key_Down);
        QListView* list = suggestions();
        QVERIFY(list);
        const QRect first = list->visualRect(list->model()->index(0, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first.center());
        QCOMPARE(shotOf(*m_session, "a").characters, (std::vector<std::string>{"anders", "maren"}));
        QVERIFY(seen->hasFocus());
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

    void aSubjectThatIsANameBecomesWhoIsSeen() {
        QPlainTextEdit* subject = text("subject");
        subject->setFocus();
        subject->selectAll();
        QTest::keyClicks(subject, QStringLiteral("Maren"));
        QAbstractButton* add = button(m_panel.get(), QStringLiteral("Add Maren to Seen"));
        QVERIFY(add);
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(shotOf(*m_session, "a").characters, std::vector<std::string>{"maren"});
        QCOMPARE(shotOf(*m_session, "a").subject, std::string());
        m_session->undo();
        QCOMPARE(shotOf(*m_session, "a").subject, std::string("Maren"));
    }

    void aNewNameAmongWhoIsSeenIsOfTheCast() {
        auto* seen = editor("characters")->findChild<QLineEdit*>();
        seen->setFocus();
        QTest::keyClicks(seen, QStringLiteral("Olga"));
        QTest::keyClick(seen, Qt::Key_Return);
        const Storyboard film = m_session->storyboard();
        QCOMPARE(film.characters.size(), std::size_t(3));
        QCOMPARE(film.characters[2]->label, std::string("Olga"));
        QCOMPARE(shotOf(*m_session, "a").characters,
                 std::vector<std::string>{film.characters[2]->id});
        QCOMPARE(m_session->undoLabel(), QStringLiteral("Add Olga to the cast"));
        QCOMPARE(seen->text(), QString());
        m_session->undo();
        QCOMPARE(m_session->storyboard(), test::smallFilm());
    }

    void aNameNobodyHasIsNotForgottenByAComma() {
        auto* seen = editor("characters")->findChild<QLineEdit*>();
        seen->setFocus();
        QTest::keyClicks(seen, QStringLiteral("Olga,Maren,"));
        QCOMPARE(m_session->storyboard().characters.size(), std::size_t(3));
        QCOMPARE(shotOf(*m_session, "a").characters.size(), std::size_t(2));
    }

    void goingThroughAFieldTakesNobody() {
        auto* seen = editor("characters")->findChild<QLineEdit*>();
        QTest::mouseClick(seen, Qt::LeftButton);
        QVERIFY(suggestions());
        QTest::keyClick(seen, Qt::Key_Tab);
        QVERIFY(!suggestions() && !seen->hasFocus());
        QTest::mouseClick(seen, Qt::LeftButton);
        QTest::keyClick(seen, Qt::Key_Return);
        QVERIFY(!suggestions() && !seen->hasFocus());
        QVERIFY(shotOf(*m_session, "a").characters.empty());
        QTest::mouseClick(seen, Qt::LeftButton);
        QTest::keyClick(seen, Qt::Key_Down);
        QTest::keyClick(seen, Qt::Key_Return);
        QCOMPARE(shotOf(*m_session, "a").characters, std::vector<std::string>{"maren"});
    }

    void aNewNameCountsWhenItsFieldIsLeft() {
        auto* seen = editor("characters")->findChild<QLineEdit*>();
        QTest::mouseClick(seen, Qt::LeftButton);
        QCOMPARE(suggested(), (QStringList{QStringLiteral("Maren"), QStringLiteral("Anders")}));
        QTest::keyClicks(seen, QStringLiteral("Olga"));
        text("action")->setFocus();
        QCOMPARE(m_session->storyboard().characters.back()->label, std::string("Olga"));
        QCOMPARE(shotOf(*m_session, "a").characters.size(), std::size_t(1));
        QCOMPARE(seen->text(), QString());
        m_session->undo();
        QCOMPARE(m_session->storyboard(), test::smallFilm());
    }

    void whatIsSoughtForStaysWithItsShot() {
        m_session->reveal(QStringLiteral("a"), QStringLiteral("action"));
        QPlainTextEdit* action = text("action");
        action->moveCursor(QTextCursor::End);
        QTest::keyClicks(action, QStringLiteral(" to [Mar"));
        QVERIFY(suggestions());
        QCOMPARE(m_session->valueWithHeld()->scenes[0]->shots[0]->action,
                 std::string("walks on to [Mar"));
        m_session->select({QStringLiteral("c")}); // by a key: the focus stays
        QCOMPARE(shotOf(*m_session, "a").action, std::string("walks on to [Mar"));
        QCOMPARE(shotOf(*m_session, "c").action, std::string("looks up"));
        QCOMPARE(action->toPlainText(), QStringLiteral("looks up"));
        QVERIFY(!suggestions());
    }

    void aTermThatIsNotFinishedStaysWithItsShot() {
        m_session->reveal(QStringLiteral("a"), QStringLiteral("negativePrompt"));
        auto* input = editor("negativePrompt")->findChild<QLineEdit*>();
        QTest::keyClicks(input, QStringLiteral("qx"));
        QCOMPARE(m_session->valueWithHeld()->scenes[0]->shots[0]->negativePrompt,
                 std::vector<std::string>{"qx"});
        m_session->select({QStringLiteral("c")});
        QCOMPARE(shotOf(*m_session, "a").negativePrompt, std::vector<std::string>{"qx"});
        QVERIFY(shotOf(*m_session, "c").negativePrompt.empty());
        QCOMPARE(input->text(), QString());
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
        QTest::keyClicks(input, QStringLiteral("r")); // two have it in their names
        text("action")->setFocus();
        QVERIFY(shotOf(*m_session, "a").characters.empty());
        QCOMPARE(input->text(), QStringLiteral("r"));
        QVERIFY(sees(QStringLiteral("“r” fits more than one: choose from the list.")));
        input->setFocus();
        input->clear();
        QTest::keyClicks(input, QStringLiteral("and"));
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(shotOf(*m_session, "a").characters, std::vector<std::string>{"anders"});
    }

    void theFirstOfSeveralNamesIsTakenByEnterTheOnlyOneOnLeaving() {
        auto* input = editor("characters")->findChild<QLineEdit*>();
        input->setFocus();
        QTest::keyClicks(input, QStringLiteral("r"));
        QTest::keyClick(input, Qt::Key_Escape);
        text("action")->setFocus();
        QCOMPARE(input->text(), QStringLiteral("r"));
        QVERIFY(shotOf(*m_session, "a").characters.empty());
        input->setFocus();
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(shotOf(*m_session, "a").characters, std::vector<std::string>{"maren"});
        QVERIFY(input->text().isEmpty());
        QTest::keyClicks(input, QStringLiteral("and"));
        QTest::keyClick(input, Qt::Key_Escape);
        text("action")->setFocus();
        QCOMPARE(shotOf(*m_session, "a").characters, (std::vector<std::string>{"maren", "anders"}));
    }

    void aClickOnWhatIsSaidAboutAFieldGoesToTheField() {
        auto* input = editor("characters")->findChild<QLineEdit*>();
        input->setFocus();
        QTest::keyClicks(input, QStringLiteral("r"));
        text("action")->setFocus();
        for (QLabel* label : m_panel->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("“r”")))
                QTest::mouseClick(label, Qt::LeftButton);
        QVERIFY(input->hasFocus());
    }
};

FOREFRAME_TEST(InspectorCompletionTest)
#include "completion_test.moc"
