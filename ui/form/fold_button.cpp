#include "form/fold_button.h"

#include "theme/signs.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace foreframe::form {

namespace {

constexpr int pad = 12;
constexpr int signSize = 14;

} // namespace

FoldButton::FoldButton(QWidget* parent)
    : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFont(theme::font(theme::Type::Small));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FoldButton::setHeading() {
    m_heading = true;
    setFont(theme::font(theme::Type::Body));
    updateGeometry();
}

QSize FoldButton::sizeHint() const {
    return {120, m_heading ? 30 : 24};
}

void FoldButton::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Left && isChecked()) ||
        (key == Qt::Key_Right && !isChecked()))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FoldButton::paintEvent(QPaintEvent*) {
    const auto& c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(pad - 1, 1, 1 - pad, -1), 4, 4);
    }
    const QColor ink = m_heading || underMouse() || hasFocus() ? c.text : c.text3;
    painter.drawPixmap(
        pad + 2, (height() - signSize) / 2,
        theme::sign(isChecked() ? QStringLiteral("chevronDown") : QStringLiteral("chevronRight"),
                    ink, signSize, devicePixelRatioF()));
    const QRect room = rect().adjusted(pad + signSize + 6, 0, -pad, 0);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, shown);
    setToolTip(shown == text() ? QString() : text());
}

} // namespace foreframe::form
