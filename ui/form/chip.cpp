#include "form/chip.h"

#include "theme/signs.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace foreframe::form {

Chip::Chip(const QString& text, QWidget* parent)
    : QAbstractButton(parent) {
    setText(text);
    setFont(theme::font(theme::Type::Small));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize Chip::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 8 + 22, 20};
}

void Chip::paintEvent(QPaintEvent*) {
    const auto& c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(c.accent, 2) : Qt::NoPen);
    painter.setBrush(underMouse() ? c.pressed : c.hover);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
    painter.setPen(c.text);
    const QRect room = rect().adjusted(8, 0, -20, 0);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, shown);
    setToolTip(shown == text() ? QString() : text());
    painter.drawPixmap(width() - 18, (height() - 12) / 2,
                       theme::sign(QStringLiteral("close"), c.text2, 12, devicePixelRatioF()));
}

void Chip::mouseReleaseEvent(QMouseEvent* event) {
    if (event->position().x() >= width() - 22 && rect().contains(event->pos()))
        click();
    setDown(false);
}

void Chip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace foreframe::form
