#include "inspector/storyboard_settings.h"

#include "form/editor.h"
#include "test_main.h"
#include "ui/small_film.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace foreframe;

class StoryboardSettingsTest : public test::TestCase {
    Q_OBJECT
private slots:
    void changesAtOnceAndUndoesWhileOpen() {
        Session session;
        session.open(test::smallFilm(), {}, {});
        QWidget window;
        window.show();
        editStoryboardSettings(session, &window, QStringLiteral("style"));
        auto* dialog = window.findChild<QDialog*>(QStringLiteral("storyboardSettings"));
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto* style = test::child<form::Editor>(*dialog, QStringLiteral("style"))
                          ->findChild<QPlainTextEdit*>();
        QVERIFY(style->hasFocus());
        style->selectAll();
        QTest::keyClicks(style, QStringLiteral("noir"));
        QCOMPARE(session.storyboard().style, std::string("noir"));
        QCOMPARE(session.undoLabel(), QStringLiteral("Change style"));
        QTest::keyClick(style, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(session.storyboard(), test::smallFilm());
        QCOMPARE(style->toPlainText(), QStringLiteral("muted colours"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<QDialog*>(QStringLiteral("storyboardSettings")));
    }

    void everySettingOfTheFilmIsThere() {
        Session session;
        session.open(test::smallFilm(), {}, {});
        QWidget window;
        window.show();
        editStoryboardSettings(session, &window);
        auto* dialog = window.findChild<QDialog*>(QStringLiteral("storyboardSettings"));
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        const auto press = [&](const char* path, const QString& words) {
            const auto* editor = test::child<form::Editor>(*dialog, QLatin1String(path));
            QVERIFY2(editor, path);
            for (auto* each : editor->findChildren<QAbstractButton*>())
                if (each->text() == words) {
                    QTest::mouseClick(each, Qt::LeftButton);
                    return;
                }
            QFAIL(path);
        };
        press("aspectRatio", QStringLiteral("9:16"));
        QCOMPARE(session.storyboard().aspectRatio, std::string("9:16"));
        press("quality", QStringLiteral("Standard, 720p"));
        QCOMPARE(session.storyboard().quality, std::string("standard"));
        press("nativeAudio", QStringLiteral("Off"));
        QVERIFY(!session.storyboard().nativeAudio);
        press("language", QStringLiteral("Chinese"));
        QCOMPARE(session.storyboard().language, std::string("zh"));
        auto* terms = test::child<form::Editor>(*dialog, QStringLiteral("negativePrompt"))
                          ->findChild<QLineEdit*>();
        terms->setFocus();
        QTest::keyClicks(terms, QStringLiteral("blurry, text"));
        QTest::keyClick(terms, Qt::Key_Return);
        QCOMPARE(session.storyboard().negativePrompt, (std::vector<std::string>{"blurry", "text"}));
        QVERIFY(test::child<form::Editor>(*dialog, QStringLiteral("model")));
        QVERIFY(test::child<form::Editor>(*dialog, QStringLiteral("notes")));
        while (session.canUndo())
            session.undo();
        QCOMPARE(session.storyboard(), test::smallFilm());
    }
};

FOREFRAME_TEST(StoryboardSettingsTest)
#include "storyboard_settings_test.moc"
