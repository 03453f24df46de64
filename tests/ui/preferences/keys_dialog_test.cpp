#include "preferences/keys_dialog.h"

#include "preferences/keymap.h"
#include "test_main.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace foreframe;

namespace {

QList<QKeySequence> keys(const char* text) {
    return QKeySequence::listFromString(QString::fromLatin1(text), QKeySequence::PortableText);
}

} // namespace

class KeysDialogTest : public test::TestCase {
    Q_OBJECT

    /// A menu of two commands, and the dialog over it.
    struct Open {
        QWidget window;
        QMenu menu{QStringLiteral("&Shot")};
        QAction* split = add("split", "Split", "Ctrl+B");
        QAction* duplicate = add("duplicate", "Duplicate", "Ctrl+D; Ctrl+J");
        KeysDialog* dialog = new KeysDialog({&menu}, &window);

        Open() {
            dialog->show();
            if (!QTest::qWaitForWindowActive(dialog))
                qFatal("The dialog does not become active");
        }
        QAction* add(const char* id, const char* text, const char* usual) {
            QAction* action = menu.addAction(QString::fromLatin1(text));
            action->setObjectName(QString::fromLatin1(id));
            keymap::install(*action, keys(usual));
            return action;
        }
        QToolButton* field(const char* id) {
            return dialog->findChild<QToolButton*>(QString::fromLatin1(id));
        }
        QString said() { return dialog->findChild<QLabel*>(QStringLiteral("said"))->text(); }
    };

private slots:
    void init() {
        failOnWarnings();
        QSettings().clear();
    }

    void aCommandWithoutAKeyOffersToSetOne() {
        Open open;
        keymap::choose(*open.split, {});
        QCOMPARE(open.field("split")->text(), QStringLiteral("Set a key…"));
        QTest::mouseClick(open.field("split"), Qt::LeftButton);
        QTest::keyClick(open.field("split"), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(open.field("split")->text(), QStringLiteral("Ctrl+K"));
        const QPointer<KeysDialog> dialog = open.dialog;
        QTest::mouseClick(open.dialog->findChild<QPushButton*>(QStringLiteral("close")),
                          Qt::LeftButton);
        QTRY_VERIFY(!dialog);
    }

    void anotherKeyIsChosenByPressingIt() {
        Open open;
        QTest::mouseClick(open.field("split"), Qt::LeftButton);
        QTest::keyClick(open.field("split"), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(open.split->shortcuts(), keys("Ctrl+Shift+K"));
        QCOMPARE(open.field("split")->text(), QStringLiteral("Ctrl+Shift+K"));
        QAction later;
        later.setObjectName(QStringLiteral("split"));
        keymap::install(later, keys("Ctrl+B"));
        QCOMPARE(later.shortcuts(), keys("Ctrl+Shift+K")); // as at the next start
    }

    void lettersBehindTheNameOfAMenuAreNoPartOfIt() {
        QWidget window;
        QMenu file(QStringLiteral("文件(&F)"));
        QAction* save = file.addAction(QStringLiteral("保存…"));
        save->setObjectName(QStringLiteral("save"));
        KeysDialog dialog({&file}, &window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QStringList words;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            words += label->text();
        QVERIFY(words.contains(QStringLiteral("文件")));
        QVERIFY(words.contains(QStringLiteral("保存")));
    }

    void aKeyBelongsToOneCommand() {
        Open open;
        QTest::mouseClick(open.field("split"), Qt::LeftButton);
        QTest::keyClick(open.field("split"), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(open.split->shortcuts(), keys("Ctrl+B")); // until it is confirmed
        auto* asking = open.dialog->findChild<QDialog*>(QStringLiteral("confirm"));
        QVERIFY(asking);
        QCOMPARE(asking->windowTitle(), QStringLiteral("Ctrl+D is the key of “Duplicate”"));
        QTest::keyClick(asking, Qt::Key_Escape);
        QCOMPARE(open.duplicate->shortcuts(), keys("Ctrl+D; Ctrl+J"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::mouseClick(open.field("split"), Qt::LeftButton);
        QTest::keyClick(open.field("split"), Qt::Key_D, Qt::ControlModifier);
        asking = open.dialog->findChild<QDialog*>(QStringLiteral("confirm"));
        for (auto* button : asking->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Use it for “Split”"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(open.split->shortcuts(), keys("Ctrl+D"));
        QCOMPARE(open.duplicate->shortcuts(), keys("Ctrl+J"));
        QVERIFY2(open.said().contains(QStringLiteral("Duplicate")), qPrintable(open.said()));
    }

    void escapeKeepsAndBackspaceTakesAway() {
        Open open;
        QTest::mouseClick(open.field("split"), Qt::LeftButton);
        QTest::keyClick(open.field("split"), Qt::Key_Escape);
        QVERIFY(open.dialog->isVisible());
        QCOMPARE(open.split->shortcuts(), keys("Ctrl+B"));
        QTest::mouseClick(open.field("split"), Qt::LeftButton);
        QTest::keyClick(open.field("split"), Qt::Key_Backspace);
        QVERIFY(open.split->shortcuts().isEmpty());
    }

    void allComeBack() {
        Open open;
        keymap::choose(*open.split, {});
        keymap::choose(*open.duplicate, keys("N"));
        QTest::mouseClick(open.dialog->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(open.split->shortcuts(), keys("Ctrl+B"));
        QCOMPARE(open.duplicate->shortcuts(), keys("Ctrl+D; Ctrl+J"));
        QVERIFY(QSettings().allKeys().isEmpty());
    }

    void commandsAreFoundByNameAndByKey() {
        Open open;
        QTest::keyClicks(open.dialog->findChild<QLineEdit*>(), QStringLiteral("ctrl+j"));
        QVERIFY(open.field("duplicate")->isVisible());
        QVERIFY(!open.field("split")->isVisible());
    }
};

FOREFRAME_TEST(KeysDialogTest)
#include "keys_dialog_test.moc"
