#include "window/title_button.h"

#include "theme/signs.h"
#include "theme/theme.h"

#include <QPainter>

namespace foreframe {

namespace {

constexpr int pad = 8;
constexpr int gap = 8;
constexpr int signSize = 16;
constexpr int leastWords = 24;

} // namespace

TitleButton::TitleButton(QWidget* parent)
    : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(28);
}

void TitleButton::set(const QString& title, const QString& settings) {
    if (title == text() && settings == m_settings)
        return;
    setText(title);
    m_settings = settings;
    setAccessibleName(tr("%1, %2. Storyboard settings").arg(title, settings));
    setToolTip(QStringLiteral("%1\n%2").arg(title, settings));
    updateGeometry();
    update();
}

QSize TitleButton::sizeHint() const {
    const QFontMetrics bold(theme::font(theme::Type::Body, 600));
    const QFontMetrics small(theme::font(theme::Type::Small));
    return {pad + bold.horizontalAdvance(text()) + gap + small.horizontalAdvance(m_settings) + 2 +
                gap + signSize + pad,
            28};
}

void TitleButton::paintEvent(QPaintEvent*) {
    const theme::Colours& c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? c.pressed : c.hover);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    // The settings give way first, the title last.
    const QFont bold = theme::font(theme::Type::Body, 600);
    const QFont small = theme::font(theme::Type::Small);
    const int room = width() - 2 * pad - gap - signSize;
    const int titleWidth = qMin(QFontMetrics(bold).horizontalAdvance(text()) + 1, room);
    const QPixmap sign =
        theme::sign(QStringLiteral("chevronDown"), c.text2, signSize, devicePixelRatioF());
    if (room < leastWords) { // a stray letter says nothing
        painter.drawPixmap((width() - signSize) / 2, (height() - signSize) / 2, sign);
        return;
    }
    QRect line = rect().adjusted(pad, 0, -pad - gap - signSize, 0);
    painter.setFont(bold);
    painter.setPen(c.text);
    painter.drawText(line, Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(text(), Qt::ElideRight, titleWidth));
    line.setLeft(line.left() + titleWidth + gap);
    if (line.width() > leastWords) {
        painter.setFont(small);
        painter.setPen(c.text2);
        painter.drawText(line, Qt::AlignVCenter,
                         QFontMetrics(small).elidedText(m_settings, Qt::ElideRight, line.width()));
    }
    painter.drawPixmap(width() - pad - signSize, (height() - signSize) / 2, sign);
}

void TitleButton::enterEvent(QEnterEvent*) {
    update();
}

void TitleButton::leaveEvent(QEvent*) {
    update();
}

} // namespace foreframe
