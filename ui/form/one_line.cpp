#include "form/one_line.h"

#include <QPainter>

namespace foreframe::form {

OneLine::OneLine(const QString& text, QWidget* parent)
    : QLabel(text, parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize OneLine::minimumSizeHint() const {
    return {0, QLabel::minimumSizeHint().height()};
}

void OneLine::paintEvent(QPaintEvent*) {
    const QRect room = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    setToolTip(shown == text() ? QString() : text());
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, shown);
}

} // namespace foreframe::form
