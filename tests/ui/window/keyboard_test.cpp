#include "form/editor.h"
#include "form/section.h"
#include "inspector/inspector_panel.h"
#include "library/library_panel.h"
#include "ui/open_window.h"
#include "ui/small_film.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDockWidget>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>

using namespace foreframe;

/// Everything in the panels, by Tab alone.
class KeyboardTest : public test::TestCase {
    Q_OBJECT

    QTemporaryDir m_settings;

    static QString named(const QWidget* widget) {
        const QWidget* parent = widget->parentWidget();
        return QStringLiteral("%1 “%2” in %3 “%4”")
            .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName(),
                 QLatin1String(parent ? parent->metaObject()->className() : "nothing"),
                 parent ? parent->objectName() : QString());
    }

    /// Where Tab leads from the film on, until it comes to where it has been.
    static QWidgetList round(test::OpenWindow& open) {
        QCoreApplication::processEvents(); // what has come finds its place
        open.film()->setFocus();
        QWidgetList stops;
        for (int i = 0; i < 600; ++i) {
            QWidget* now = QApplication::focusWidget();
            if (!now || stops.contains(now))
                break;
            stops.append(now);
            QTest::keyClick(now, Qt::Key_Tab);
        }
        return stops;
    }

    static void check(test::OpenWindow& open) {
        const QWidgetList stops = round(open);
        for (QWidget* panel : open.window.findChildren<QDockWidget*>())
            for (QWidget* widget : panel->findChildren<QWidget*>()) {
                if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy() ||
                    !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                // One of several segments stands for them: the arrows lead to the others.
                const auto* button = qobject_cast<QAbstractButton*>(widget);
                if (button && button->isCheckable() && !button->isChecked())
                    continue;
                QVERIFY2(stops.contains(widget),
                         qPrintable(QStringLiteral("never reached: ") + named(widget)));
                QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(reader && !reader->text(QAccessible::Name).isEmpty(),
                         qPrintable(QStringLiteral("without a name: ") + named(widget)));
            }
        // Each panel from top to bottom, section after section.
        for (const QWidget* panel :
             {static_cast<QWidget*>(open.window.findChild<InspectorPanel*>()),
              static_cast<QWidget*>(open.window.findChild<LibraryPanel*>())}) {
            int last = -1;
            int first = -1;
            for (int i = 0; i < stops.size(); ++i) {
                if (!panel->isAncestorOf(stops[i]))
                    continue;
                if (first >= 0)
                    QVERIFY2(panel->isAncestorOf(stops[i - 1]),
                             qPrintable(QStringLiteral("left and come back: ") + named(stops[i])));
                first = first < 0 ? i : first;
                const QWidget* section = stops[i];
                while (section != panel && !qobject_cast<const form::Section*>(section))
                    section = section->parentWidget();
                if (section == panel)
                    continue;
                QVERIFY2(section->y() >= last,
                         qPrintable(QStringLiteral("back up to ") + named(stops[i])));
                last = section->y();
            }
        }
    }

    template <class T = QAbstractButton>
    static T* button(QWidget* in, const QString& words) {
        for (T* each : in->findChildren<T*>())
            if (each->isVisible() && (each->text() == words || each->accessibleName() == words))
                return each;
        return nullptr;
    }

private slots:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() {
        failOnWarnings();
        QSettings().clear();
    }

    void tabReachesEverythingInOrderAndReadersHearItsName() {
        Storyboard film = test::smallFilm();
        film = edit::changeShot(film, "a", [](Shot& shot) { shot.action = "Maren walks on"; });
        test::OpenWindow open(film);
        check(open);
    }

    void panelsBehindEachOtherAreChosenByKeysToo() {
        test::OpenWindow open(test::smallFilm());
        for (const int width : {1200, 900, 1600, 1200, 1600, 900}) {
            open.window.resize(width, 700);
            QCoreApplication::processEvents();
        }
        const QWidgetList stops = round(open);
        int rows = 0;
        for (QTabBar* tabs : open.window.findChildren<QTabBar*>(Qt::FindDirectChildrenOnly)) {
            if (!tabs->isVisible())
                continue;
            ++rows;
            QVERIFY(stops.contains(tabs));
            QCOMPARE(tabs->accessibleName(), QStringLiteral("Panels"));
            // Readers hear the tab, which says the row's name nowhere itself.
            QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(tabs);
            QVERIFY2(tabs->count() > 1, "a row without panels is left");
            QVERIFY(!reader->child(tabs->currentIndex())->text(QAccessible::Name).isEmpty());
        }
        QVERIFY(rows > 0);
    }

    void whatComesLaterHasItsPlaceToo() {
        test::OpenWindow open(test::smallFilm());
        auto* inspector = open.window.findChild<InspectorPanel*>();
        QTest::mouseClick(button(inspector, QStringLiteral("Add line")), Qt::LeftButton);
        auto* seen = inspector->findChild<form::Editor*>(QStringLiteral("characters"))
                         ->findChild<QLineEdit*>();
        seen->setFocus();
        QTest::keyClicks(seen, QStringLiteral("Maren"));
        QTest::keyClick(seen, Qt::Key_Return);
        QTest::keyClicks(seen, QStringLiteral("Olga"));
        QTest::keyClick(seen, Qt::Key_Return);
        QCOMPARE(open.session.storyboard().characters.size(), std::size_t(3));
        auto* library = open.window.findChild<LibraryPanel*>();
        QTRY_VERIFY(button(library, QStringLiteral("Olga")));
        QCoreApplication::processEvents();
        open.window.activateWindow(); // what was offered below the field has been a window too
        QVERIFY(QTest::qWaitForWindowActive(&open.window));
        const auto next = [](QWidget* from) {
            from->setFocus();
            QTest::keyClick(from, Qt::Key_Tab);
            return QApplication::focusWidget()->accessibleName();
        };
        QCOMPARE(next(seen), QStringLiteral("subject"));
        QCOMPARE(next(button(library, QStringLiteral("Anders"))), QStringLiteral("Olga"));
        auto* line = inspector->findChild<form::Editor*>(QStringLiteral("dialogue[0].line"));
        QCOMPARE(next(line->focusProxy()), QStringLiteral("Details: Delivery, voice, language"));
    }
};

FOREFRAME_TEST(KeyboardTest)
#include "keyboard_test.moc"
