// The inspector over a small film, used by keys and mouse.
#pragma once
#include "form/editor.h"
#include "inspector/inspector_panel.h"
#include "test_main.h"
#include "ui/small_film.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

namespace foreframe::test {

/// Shot "a" is selected, and there is room for every section.
class InspectorStage : public TestCase {
    Q_OBJECT
protected:
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

    QTemporaryDir m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<InspectorPanel> m_panel;

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
};

} // namespace foreframe::test
