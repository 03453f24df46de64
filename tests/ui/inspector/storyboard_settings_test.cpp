#include "inspector/storyboard_settings.h"

#include "form/editor.h"
#include "test_main.h"
#include "ui/small_film.h"

#include <QApplication>
#include <QDialog>
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
};

FOREFRAME_TEST(StoryboardSettingsTest)
#include "storyboard_settings_test.moc"
