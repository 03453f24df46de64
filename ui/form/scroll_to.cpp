#include "form/scroll_to.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>

namespace foreframe::form {

namespace {

constexpr int around = 24; ///< px kept free above and below

QScrollArea* areaOf(const QWidget* widget) {
    QWidget* parent = widget->parentWidget();
    while (parent && !qobject_cast<QScrollArea*>(parent))
        parent = parent->parentWidget();
    return qobject_cast<QScrollArea*>(parent);
}

} // namespace

void scrollTo(QWidget* widget) {
    QTimer::singleShot(0, widget, [widget] {
        QScrollArea* area = areaOf(widget);
        if (!area)
            return;
        area->ensureWidgetVisible(widget, 0, around);
        QWidget* focus = QApplication::focusWidget();
        if (focus && focus != widget && widget->isAncestorOf(focus))
            area->ensureWidgetVisible(focus, 0, around);
    });
}

} // namespace foreframe::form
