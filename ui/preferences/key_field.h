// A command's keys as a button; pressed, it waits for another key.
#pragma once
#include <QToolButton>

class QAction;

namespace foreframe {

class KeyField : public QToolButton {
    Q_OBJECT
public:
    explicit KeyField(const QAction& action);

signals:
    /// An empty one: no key any more.
    void chosen(const QKeySequence& key);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void wait(bool waiting);

    const QAction& m_action;
    bool m_waiting = false;
};

} // namespace foreframe
