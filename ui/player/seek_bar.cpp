#include "player/seek_bar.h"

#include "theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace foreframe {

namespace {

constexpr int edge = 4; ///< px free at both ends
constexpr int groove = 3;
constexpr int handleHeight = 12;

} // namespace

SeekBar::SeekBar(QWidget* parent)
    : QSlider(Qt::Horizontal, parent) {
    setFocusPolicy(Qt::TabFocus);
    setMinimumWidth(20);
    setFixedHeight(24);
    connect(this, &QSlider::actionTriggered, this, [this] { emit sought(sliderPosition()); });
}

void SeekBar::goTo(int x) {
    const int room = qMax(1, width() - 2 * edge);
    const double share = qBound(0.0, double(x - edge) / room, 1.0);
    emit sought(minimum() + qRound(share * (maximum() - minimum())));
}

void SeekBar::mousePressEvent(QMouseEvent* event) {
    event->setAccepted(event->button() == Qt::LeftButton);
    if (event->isAccepted())
        goTo(event->position().toPoint().x());
}

void SeekBar::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position().toPoint().x());
}

void SeekBar::mouseReleaseEvent(QMouseEvent*) {}

void SeekBar::paintEvent(QPaintEvent*) {
    const theme::Colours& c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int room = width() - 2 * edge;
    const int length = qMax(1, maximum() - minimum());
    const int at = edge + int(qint64(value() - minimum()) * room / length);
    const int y = (height() - groove) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.lineStrong);
    painter.drawRoundedRect(QRect(edge, y, room, groove), 1.5, 1.5);
    painter.setBrush(hasFocus() ? c.accent : c.text);
    painter.drawRoundedRect(QRect(edge, y, at - edge, groove), 1.5, 1.5);
    painter.drawRoundedRect(QRect(at - 1, (height() - handleHeight) / 2, 3, handleHeight), 1, 1);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace foreframe
