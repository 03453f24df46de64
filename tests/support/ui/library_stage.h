// The library of a small film, used by keys and mouse.
#pragma once
#include "form/editor.h"
#include "form/fold_button.h"
#include "library/library_panel.h"
#include "library/shelf_row.h"
#include "presets/own_presets.h"
#include "test_main.h"
#include "ui/small_film.h"

#include <QDialog>
#include <QDir>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>

namespace foreframe::test {

class LibraryStage : public TestCase {
    Q_OBJECT
protected:
    QTemporaryDir m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LibraryPanel> m_panel;

    library::ShelfRow* row(const char* name) {
        for (auto* each : m_panel->findChildren<library::ShelfRow*>())
            if (each->isVisible() && each->accessibleName() == QLatin1String(name))
                return each;
        return nullptr;
    }
    template <class T = QAbstractButton>
    T* button(QWidget* in, const QString& words) {
        for (T* each : in->findChildren<T*>())
            if (each->isVisible() && each->text() == words)
                return each;
        return nullptr;
    }
    void openKind(const char* kind) {
        auto* head = m_panel->findChild<form::FoldButton*>(QLatin1String(kind));
        QVERIFY(head && head->isVisible());
        QTest::keyClick(head, Qt::Key_Right);
    }
    QDialog* dialog(const char* name) { return m_panel->findChild<QDialog*>(QLatin1String(name)); }

    void write(const char* action) {
        m_session->apply(QStringLiteral("x"), [action](const Storyboard& s) {
            return edit::changeShot(s, "c", [action](Shot& shot) { shot.action = action; });
        });
    }
    /// The first character's label, ready to be typed over.
    QPlainTextEdit* openLabel() {
        m_session->reveal({}, QStringLiteral("characters[0].label"));
        QPlainTextEdit* label = nullptr;
        if (QDialog* editor = dialog("entryEditor"); editor && QTest::qWaitForWindowActive(editor))
            label =
                child<form::Editor>(*editor, QStringLiteral("label"))->findChild<QPlainTextEdit*>();
        [&] { QTRY_VERIFY(label && label->hasFocus()); }();
        return label;
    }

private slots:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() {
        failOnWarnings();
        QSettings().clear();
        QDir(ownPresets().folder()).removeRecursively();
        ownPresets().reload();
        m_panel.reset(); // while its session is there
        m_session = std::make_unique<Session>();
        m_session->open(smallFilm(), {}, {});
        m_panel = std::make_unique<LibraryPanel>(*m_session);
        m_panel->resize(232, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
};

} // namespace foreframe::test
