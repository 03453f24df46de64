// Keeps keys where they are typed: while a field or one of its neighbours has the focus, no
// single-letter key does anything else, and undo is always the storyboard's.
#pragma once
#include <QObject>

namespace foreframe {

class TypingGuard : public QObject {
    Q_OBJECT
public:
    /// Watches the window; `film` is the part of it where arrows and Delete mean shots.
    TypingGuard(QWidget* window, QWidget* film);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
    QWidget* m_film;
};

} // namespace foreframe
