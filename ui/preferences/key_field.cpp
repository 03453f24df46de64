#include "preferences/key_field.h"

#include "theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QStyle>

namespace foreframe {

namespace {

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_unknown;
}

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral("   "));
}

} // namespace

KeyField::KeyField(const QAction& action)
    : m_action(action) {
    setFont(theme::font(theme::Type::Small, 500));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, [this] { wait(!m_waiting); });
    connect(&action, &QAction::changed, this, [this] { wait(false); });
    wait(false);
}

void KeyField::wait(bool waiting) {
    m_waiting = waiting;
    const QString keys = keysOf(m_action);
    setText(waiting ? tr("Press a key…") : keys.isEmpty() ? tr("Set a key…") : keys);
    setProperty("ink", keys.isEmpty() && !waiting ? QStringLiteral("text3") : QString());
    style()->unpolish(this); // it has another ink now
    style()->polish(this);
    setToolTip(waiting ? tr("Escape keeps the key, Backspace takes it away")
                       : tr("Click to choose another key"));
    setAccessibleName(tr("Key of %1").arg(m_action.iconText()));
}

bool KeyField::event(QEvent* event) {
    // While it waits every key is an answer, those of the window and Tab among them.
    if (m_waiting && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (m_waiting && event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent*>(event));
        return true;
    }
    return QToolButton::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event) {
    if (!m_waiting) {
        QToolButton::keyPressEvent(event);
        return;
    }
    event->accept();
    if (isModifier(event->key()))
        return;
    wait(false);
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Escape)
        return;
    if (plain && event->key() == Qt::Key_Backspace)
        emit chosen({});
    else
        emit chosen(QKeySequence(event->keyCombination()));
}

void KeyField::focusOutEvent(QFocusEvent* event) {
    if (m_waiting)
        wait(false);
    QToolButton::focusOutEvent(event);
}

} // namespace foreframe
