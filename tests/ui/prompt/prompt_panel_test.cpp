#include "prompt/prompt_panel.h"

#include "compose/compose.h"
#include "prompt/field_names.h"
#include "prompt/prompt_text.h"
#include "test_main.h"
#include "ui/small_film.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace foreframe;

namespace {

Storyboard oneShot() {
    Storyboard film;
    film.style = "Cinematic";
    film.negativePrompt = {"blurry"};
    Scene scene;
    scene.id = "sc1";
    Shot shot;
    shot.id = "a";
    shot.subject = "a brass lamp";
    shot.action = "sways on its chain";
    shot.negativePrompt = {"text"};
    scene.shots.emplace_back(shot);
    film.scenes.emplace_back(scene);
    return film;
}

} // namespace

class PromptPanelTest : public test::TestCase {
    Q_OBJECT

    struct Open {
        Session session;
        PromptPanel panel{session};
        PromptText* text = panel.findChild<PromptText*>();
        Open() {
            session.open(oneShot(), {}, {});
            session.select({QStringLiteral("a")});
            panel.resize(500, 260);
            panel.show();
        }
        QString label(const char* name) const {
            return panel.findChild<QLabel*>(QLatin1String(name))->text();
        }
        void press(const char* name) {
            QTest::mouseClick(panel.findChild<QPushButton*>(QLatin1String(name)), Qt::LeftButton);
        }
        QPoint placeOf(const QString& words) const {
            QTextCursor cursor = text->document()->find(words);
            cursor.setPosition(cursor.selectionStart() + 2);
            return text->cursorRect(cursor).center() + QPoint(1, 0);
        }
    };

private slots:
    void followsTheShotAndCounts() {
        Open open;
        QVERIFY(open.text->toPlainText().contains(QStringLiteral("sways on its chain")));
        open.session.apply(QStringLiteral("Write"), [](const Storyboard& s) {
            return edit::changeShot(s, "a", [](Shot& shot) { shot.promptOverride = "A 灯."; });
        });
        QCOMPARE(open.text->toPlainText(), QStringLiteral("A 灯."));
        QCOMPARE(open.label("promptCount"), QStringLiteral("4 of 2,500"));
        QCOMPARE(open.label("negativePrompt"), QStringLiteral("Negative: blurry, text"));
        open.session.select({});
        QCOMPARE(open.text->toPlainText(), QString());
    }

    void copiesWhatIsShown() {
        Open open;
        open.press("copyPrompt");
        QCOMPARE(QApplication::clipboard()->text(), open.text->toPlainText());
        open.press("copyNegative");
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("blurry, text"));
    }

    void theClauseUnderThePointerNamesItsFieldAndGoesThere() {
        Open open;
        QSignalSpy revealed(&open.session, &Session::revealRequested);
        const QPoint at = open.placeOf(QStringLiteral("sways"));
        QTest::mouseMove(open.text->viewport(), at);
        QTRY_VERIFY(open.label("promptField").startsWith(QStringLiteral("Action")));
        QVERIFY(!open.text->extraSelections().isEmpty());
        QTest::mouseClick(open.text->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(revealed.count(), 1);
        QCOMPARE(revealed[0][0].toString(), QStringLiteral("a"));
        QCOMPARE(revealed[0][1].toString(), QStringLiteral("action"));
    }

    void inheritedWordsLeadToWhereTheyAreWritten() {
        Storyboard film = oneShot();
        Character anna;
        anna.id = "anna";
        anna.label = "Anna";
        film.characters.emplace_back(anna);
        const QString shot = QStringLiteral("a");
        QCOMPARE(fieldPlace(film, shot, "storyboard:style"),
                 (FieldPlace{{}, QStringLiteral("style")}));
        QCOMPARE(fieldPlace(film, shot, "character:anna.description"),
                 (FieldPlace{{}, QStringLiteral("characters[0].description")}));
        QCOMPARE(fieldPlace(film, shot, "camera.move"),
                 (FieldPlace{shot, QStringLiteral("camera.move")}));
        QCOMPARE(fieldName(film, "character:anna.description"), QStringLiteral("Anna"));
        QCOMPARE(fieldName(film, "dialogue[2].line"), QStringLiteral("Dialogue"));
    }

    void theCountIsInSightInANarrowPanel() {
        Session session;
        session.open(test::smallFilm(), {}, {});
        session.select({QStringLiteral("b")});
        PromptPanel panel(session);
        panel.show();
        session.apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(
                s, "b", [](Shot& shot) { shot.promptOverride = std::string(1234, 'x'); });
        });
        auto* count = panel.findChild<QLabel*>(QStringLiteral("promptCount"));
        for (const int width : {520, 450, 440, 400, 380, 320, 310, 260}) {
            panel.resize(width, 240);
            QTest::qWait(1); // the head is laid out
            QVERIFY2(count->isVisible(), qPrintable(QString::number(width)));
            QVERIFY2(count->width() >= count->sizeHint().width(),
                     qPrintable(QString::number(width)));
        }
        QCOMPARE(panel.findChild<QPushButton*>(QStringLiteral("copyNegative"))->accessibleName(),
                 QStringLiteral("Copy the negative prompt"));
    }
};

FOREFRAME_TEST(PromptPanelTest)
#include "prompt_panel_test.moc"
