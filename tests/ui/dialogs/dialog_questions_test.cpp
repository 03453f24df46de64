#include "dialogs/dialog_questions.h"

#include "test_main.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>

using namespace foreframe;

class DialogQuestionsTest : public test::TestCase {
    Q_OBJECT

    /// What answers when Space is pressed at once.
    static int answerOfSpace(const std::vector<Answer>& answers) {
        QWidget window;
        window.show();
        DialogQuestions questions(&window);
        int given = -1;
        questions.ask({QStringLiteral("Save?"), QStringLiteral("It is lost otherwise."), answers},
                      [&](int answer) { given = answer; });
        auto* dialog = window.findChild<QDialog*>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            return -2;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        return given;
    }

private slots:
    void spaceNeverThrowsAway() {
        const Answer save{QStringLiteral("Save"), Answer::Kind::Main};
        const Answer lose{QStringLiteral("Don't Save"), Answer::Kind::Danger};
        const Answer cancel{QStringLiteral("Cancel"), Answer::Kind::Cancel};
        QCOMPARE(answerOfSpace({save, lose, cancel}), 0);
        QCOMPARE(answerOfSpace({lose, save}), 1);
        QCOMPARE(answerOfSpace({lose, cancel}), 1);
    }
};

FOREFRAME_TEST(DialogQuestionsTest)
#include "dialog_questions_test.moc"
