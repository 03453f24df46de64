#include "form/tab_order.h"

#include "form/form.h"

#include <QAbstractButton>
#include <QLayout>
#include <QScrollArea>

namespace foreframe::form {

namespace {

bool isStop(const QWidget& widget) {
    return widget.focusPolicy() & Qt::TabFocus;
}

/// `after` gets the buttons inside fields.
void collect(QLayout* layout, QWidgetList& stops, QWidgetList& after) {
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QLayout* inner = item->layout())
            collect(inner, stops, after);
        QWidget* widget = item->widget();
        if (!widget)
            continue;
        if (isStop(*widget))
            (widget->property("afterFields").toBool() ? after : stops).append(widget);
        if (widget->layout() && qobject_cast<Part*>(widget)) {
            QWidgetList ofPart;
            collect(widget->layout(), stops, ofPart);
            stops.append(ofPart);
        } else if (widget->layout()) {
            collect(widget->layout(), stops, after);
        } else {
            for (auto* button : // placed by hand
                 widget->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly))
                if (isStop(*button))
                    stops.append(button);
        }
    }
}

/// What scrolls, and the widget is in; itself where nothing does.
QWidget* pageOf(QWidget* widget) {
    for (QWidget* at = widget; at && at->parentWidget(); at = at->parentWidget()) {
        const auto* area = qobject_cast<QScrollArea*>(at->parentWidget()->parentWidget());
        if (area && area->widget() == at)
            return at;
    }
    return widget;
}

} // namespace

void tabInOrder(QWidget* root) {
    QWidgetList stops;
    QWidgetList after;
    collect(root->layout(), stops, after);
    stops.append(after);
    for (int i = 0; i + 1 < stops.size(); ++i)
        QWidget::setTabOrder(stops[i], stops[i + 1]);
}

void tabAgain(QWidget* changed) {
    QWidget* page = pageOf(changed);
    constexpr auto waits = "tabOrderWaits";
    if (page->property(waits).toBool())
        return;
    page->setProperty(waits, true);
    QMetaObject::invokeMethod(
        page,
        [page] {
            page->setProperty(waits, false);
            tabInOrder(page);
        },
        Qt::QueuedConnection);
}

} // namespace foreframe::form
