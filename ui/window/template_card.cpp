#include "window/template_card.h"

#include "session/strings.h"
#include "theme/signs.h"

#include <QPainter>

namespace foreframe {

namespace {

constexpr int pad = 12;
constexpr int picture = 72; ///< the height that the frames have
constexpr int gap = 6;
constexpr int chainGap = 20;
constexpr std::size_t most = 6;

} // namespace

TemplateCard::TemplateCard(const FilmTemplate& begin, QWidget* parent)
    : QAbstractButton(parent),
      m_film(begin.film),
      m_line(begin.line),
      m_upright(begin.film.aspectRatio == "9:16") {
    setText(begin.name);
    setAccessibleName(begin.name);
    setAccessibleDescription(begin.line);
    setToolTip(begin.line);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(height);
    setMinimumWidth(leastWidth);
    for (const auto& scene : m_film.scenes)
        for (const auto& shot : scene->shots)
            if (m_tiles.size() < most)
                m_tiles.push_back({shot->dialogue.empty() ? qt(shot->camera.move) : QString(),
                                   shot->continuesPrevious});
}

void TemplateCard::paintEvent(QPaintEvent*) {
    const theme::Colours& c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal edge = hasFocus() ? 1 : 0.5;
    painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(underMouse() ? c.lineStrong : c.line, 1));
    painter.setBrush(c.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), 8, 8);
    paintTiles(painter);

    const QRect name(pad, pad + picture + 8, width() - 2 * pad, 18);
    const QFont bold = theme::font(theme::Type::Body, 600);
    painter.setFont(bold);
    painter.setPen(c.text);
    painter.drawText(name, Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(text(), Qt::ElideRight, name.width()));
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(c.text2);
    painter.drawText(QRect(name.left(), name.bottom() + 3, name.width(), 2 * 17), Qt::TextWordWrap,
                     m_line);
}

void TemplateCard::paintTiles(QPainter& painter) const {
    const theme::Colours& c = theme::colours();
    if (m_tiles.empty()) {
        painter.setPen(QPen(c.lineStrong, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        const QRect frame(pad, pad + 14, 80, 45);
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        const QPixmap plus = theme::sign(QStringLiteral("plus"), c.text2, 16, devicePixelRatioF());
        painter.drawPixmap(frame.center() - QPoint(7, 7), plus);
        return;
    }
    const bool twoRows = !m_upright && m_tiles.size() > 4;
    const int perRow = int(twoRows ? (m_tiles.size() + 1) / 2 : m_tiles.size());
    const int between = m_tiles.back().chained ? chainGap : gap;
    const int tileHeight = m_upright ? 48 : twoRows ? 30 : 32;
    const int room = (width() - 2 * pad - between * (perRow - 1)) / perRow;
    const int tileWidth = qMin(room, m_upright ? 27 : tileHeight * 16 / 9);
    const int top = pad + (picture - (twoRows ? 2 * tileHeight + gap : tileHeight)) / 2;
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const int column = int(i) % perRow;
        const int row = int(i) / perRow;
        const QRect tile(pad + column * (tileWidth + between), top + row * (tileHeight + gap),
                         tileWidth, tileHeight);
        painter.setPen(QPen(c.line, 1));
        painter.setBrush(c.slot);
        painter.drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        const qreal ratio = devicePixelRatioF();
        const QPixmap glyph = m_tiles[i].move.isEmpty()
                                  ? theme::sign(QStringLiteral("dialogue"), c.text2, 16, ratio)
                                  : theme::moveGlyph(m_tiles[i].move, c.text2, 16, ratio);
        painter.drawPixmap(tile.center() - QPoint(7, 7), glyph);
        if (m_tiles[i].chained && column > 0)
            painter.drawPixmap(QPoint(tile.left() - between / 2 - 6, tile.center().y() - 5),
                               theme::sign(QStringLiteral("link"), c.text3, 12, ratio));
    }
}

void TemplateCard::enterEvent(QEnterEvent*) {
    update();
}

void TemplateCard::leaveEvent(QEvent*) {
    update();
}

} // namespace foreframe
