#include "prompt/meter.h"

#include "theme/theme.h"

#include <QPainter>

namespace foreframe {

Meter::Meter(QWidget* parent)
    : QWidget(parent) {
    setFixedSize(48, 4);
}

void Meter::set(double share, double warning) {
    m_share = share;
    m_warning = warning;
    update();
}

void Meter::paintEvent(QPaintEvent*) {
    const theme::Colours& c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.line);
    painter.drawRoundedRect(rect(), 2, 2);
    if (m_share <= 0)
        return;
    painter.setBrush(m_share > 1 ? c.error : m_share > m_warning ? c.warning : c.ok);
    const double filled = qBound(4.0, width() * m_share, double(width()));
    painter.drawRoundedRect(QRectF(0, 0, filled, height()), 2, 2);
}

} // namespace foreframe
