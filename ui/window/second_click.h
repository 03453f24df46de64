// Who opens a film by a double click means the film, and not what lies under the pointer once it is
// open.
#pragma once
#include <QApplication>
#include <QEvent>
#include <QTimer>

namespace foreframe {

/// Lives for as long as a second click may follow the first, and swallows it.
class SecondClick : public QObject {
    Q_OBJECT
public:
    explicit SecondClick(QObject* parent)
        : QObject(parent) {
        qApp->installEventFilter(this);
        QTimer::singleShot(QApplication::doubleClickInterval(), this, &QObject::deleteLater);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        return event->type() == QEvent::MouseButtonDblClick;
    }
};

} // namespace foreframe
