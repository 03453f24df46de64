#include "test_main.h"
#include "ui/open_window.h"
#include "ui/small_film.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace foreframe;

class WindowSlatesTest : public test::TestCase {
    Q_OBJECT
    static QString slates(const Session& session) {
        QStringList all;
        const Storyboard& film = session.storyboard();
        for (std::size_t i = 0; i < film.scenes.size(); ++i)
            for (std::size_t j = 0; j < film.scenes[i]->shots.size(); ++j)
                all += qt(slateOf(film, {i, j}));
        return all.join(QLatin1Char(' '));
    }

private slots:
    void lockedSlatesAreKeptAndNumberedAnewWhenAsked() {
        test::OpenWindow open(test::smallFilm());
        open.film()->setFocus();
        QAction* lock = open.window.action(QStringLiteral("lock-slates"));
        lock->trigger();
        QVERIFY(lock->isChecked());
        open.key(Qt::Key_N); // behind 1A
        QCOMPARE(slates(open.session), QStringLiteral("1A 1A-1 1B 1C 2A"));
        open.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(slates(open.session), QStringLiteral("1A 1A-1 1A-2 1B 1C 2A"));

        open.window.action(QStringLiteral("renumber"))->trigger();
        auto* dialog = open.window.findChild<QDialog*>(QStringLiteral("renumber"));
        QVERIFY(dialog);
        auto* list = dialog->findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), 4);
        QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("1A-1"));
        QVERIFY(list->topLevelItem(0)->text(1).endsWith(QStringLiteral("1B")));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("renumberNow")),
                          Qt::LeftButton);
        QCOMPARE(slates(open.session), QStringLiteral("1A 1B 1C 1D 1E 2A"));
        open.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(slates(open.session), QStringLiteral("1A 1A-1 1A-2 1B 1C 2A"));
    }

    void whatIsInOrderHasNothingToChange() {
        test::OpenWindow open(test::smallFilm());
        open.window.action(QStringLiteral("renumber"))->trigger();
        auto* dialog = open.window.findChild<QDialog*>(QStringLiteral("renumber"));
        QVERIFY(!dialog->findChild<QTreeWidget*>());
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("renumberHeadline"))
                    ->text()
                    .contains(QStringLiteral("in order")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!open.session.canUndo());
    }

    void unlockedTheyFollowTheOrderAgain() {
        test::OpenWindow open(test::smallFilm());
        QAction* lock = open.window.action(QStringLiteral("lock-slates"));
        lock->trigger();
        open.session.select({QStringLiteral("c")});
        open.window.action(QStringLiteral("move-earlier"))->trigger();
        QCOMPARE(slates(open.session), QStringLiteral("1A 1C 1B 2A"));
        lock->trigger();
        QVERIFY(!lock->isChecked());
        QCOMPARE(slates(open.session), QStringLiteral("1A 1B 1C 2A"));
    }
};

FOREFRAME_TEST(WindowSlatesTest)
#include "slates_test.moc"
