#include "window/typing_guard.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace foreframe {

namespace {

bool isTextField(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTextEdit*>(widget) ||
           qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QKeySequenceEdit*>(widget);
}

/// Letters choose an entry here.
bool takesLetters(const QWidget* widget) {
    return isTextField(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget);
}

/// Space presses what the keyboard can reach, not only buttons.
bool takesSpace(const QWidget* widget) {
    return takesLetters(widget) || ((widget->focusPolicy() & Qt::TabFocus) &&
                                    !qobject_cast<const QAbstractScrollArea*>(widget) &&
                                    !qobject_cast<const QAbstractSlider*>(widget));
}

/// Letters have nothing to do here: fields lie beside each other, and a word that misses one must
/// not make shots.
bool isAmongFields(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (qobject_cast<const QDockWidget*>(widget))
            return widget->objectName() == QLatin1String("inspector") ||
                   widget->objectName() == QLatin1String("library");
    return false;
}

bool isPlain(const QKeyEvent& key) {
    return !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}
bool isLetter(const QKeyEvent& key) {
    return isPlain(key) && key.key() < Qt::Key_Escape;
}
/// Keys that act on whatever has the focus: on shots only where that is the film.
bool isLocal(const QKeyEvent& key) {
    return isPlain(key) && (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right ||
                            key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace);
}

} // namespace

TypingGuard::TypingGuard(QWidget* window, QWidget* film)
    : QObject(window),
      m_window(window),
      m_film(film) {
    qApp->installEventFilter(this);
}

bool TypingGuard::eventFilter(QObject* watched, QEvent* event) {
    // Qt asks the focused widget first whether a key is its own, then tries the shortcuts.
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    // What the focused widget leaves alone goes on to its parents: they have no say.
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != m_window || widget != QApplication::focusWidget())
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    const bool text = isTextField(widget);
    if (text && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
        key->ignore();
        return true;
    }
    const bool inFilm = widget == m_film || m_film->isAncestorOf(widget);
    const bool keeps =
        inFilm && !text
            ? false
            : isLocal(*key) ||
                  (isLetter(*key) &&
                   (key->key() == Qt::Key_Space ? takesSpace(widget)
                                                : takesLetters(widget) || isAmongFields(widget)));
    if (keeps)
        key->accept();
    return keeps;
}

} // namespace foreframe
