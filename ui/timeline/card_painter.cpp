#include "timeline/card_painter.h"

#include "theme/severity.h"
#include "theme/signs.h"

#include <QPixmapCache>
#include <QtMath>

#include <algorithm>

namespace foreframe {

namespace {

using theme::colours;

bool isShown(Shown shown, const CardState& state) {
    return shown == Shown::Always || state.hovered || (shown == Shown::Active && state.selected);
}

QColor veil(double share) {
    QColor colour = colours().scrim;
    colour.setAlphaF(float(share));
    return colour;
}

QPen dashes(const QColor& colour) {
    QPen pen(colour, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 3});
    return pen;
}

void roundRect(QPainter& painter, const QRect& rect, qreal radius, const QColor& fill,
               const QPen& edge = Qt::NoPen) {
    const qreal half = edge.style() == Qt::NoPen ? 0 : edge.widthF() / 2;
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge);
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius - half,
                            radius - half);
}

/// Large round rectangles are slow to fill smoothly: only their corners need it.
void cardShape(QPainter& painter, const QSize& size, int radius, const QColor& fill,
               const QColor& edge, int width) {
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (ratio != qFloor(ratio)) { // pieces between device pixels would leave seams
        roundRect(painter, QRect(QPoint(), size), radius, fill, QPen(edge, width));
        return;
    }
    const int corner = radius + 2;
    const QString key = QStringLiteral("card:%1:%2:%3:%4:%5")
                            .arg(fill.name(), edge.name())
                            .arg(radius)
                            .arg(width)
                            .arg(ratio);
    QPixmap corners;
    if (!QPixmapCache::find(key, &corners)) {
        corners = QPixmap(QSize(2 * corner, 2 * corner) * ratio);
        corners.setDevicePixelRatio(ratio);
        corners.fill(Qt::transparent);
        QPainter p(&corners);
        p.setRenderHint(QPainter::Antialiasing);
        roundRect(p, {0, 0, 2 * corner, 2 * corner}, radius, fill, QPen(edge, width));
        p.end();
        QPixmapCache::insert(key, corners);
    }
    const int right = size.width() - corner;
    const int bottom = size.height() - corner;
    const qreal px = corner * ratio;
    const auto put = [&](int x, int y, qreal sx, qreal sy) {
        painter.drawPixmap(QRectF(x, y, corner, corner), corners, QRectF(sx, sy, px, px));
    };
    put(0, 0, 0, 0);
    put(right, 0, px, 0);
    put(0, bottom, 0, px);
    put(right, bottom, px, px);
    const int middle = size.width() - 2 * corner;
    const int side = size.height() - 2 * corner;
    painter.fillRect(QRect(corner, width, middle, size.height() - 2 * width), fill);
    painter.fillRect(QRect(width, corner, corner - width, side), fill);
    painter.fillRect(QRect(right, corner, corner - width, side), fill);
    painter.fillRect(QRect(corner, 0, middle, width), edge);
    painter.fillRect(QRect(corner, size.height() - width, middle, width), edge);
    painter.fillRect(QRect(0, corner, width, side), edge);
    painter.fillRect(QRect(size.width() - width, corner, width, side), edge);
}

constexpr int cardRadius = 8;
constexpr int frameRadius = 4;

} // namespace

void CardPainter::paint(QPainter& painter, const QPoint& at, const CardFace& face,
                        const CardState& state) const {
    const theme::Colours& c = colours();
    painter.save();
    painter.translate(at);
    painter.setRenderHint(QPainter::Antialiasing);
    if (state.focused)
        roundRect(painter, QRect(QPoint(), face.size).adjusted(-4, -4, 4, 4), cardRadius + 4, {},
                  QPen(c.accent, 2));
    if (state.dragged)
        painter.setOpacity(0.4);
    const bool strong = state.selected || state.target;
    cardShape(painter, face.size, cardRadius, state.selected ? c.accentSoft : c.card,
              strong          ? c.accent
              : state.hovered ? c.lineStrong
                              : c.line,
              strong ? 2 : 1);
    body(painter, face, state);
    const bool covered = std::any_of(face.pictures.begin(), face.pictures.end(),
                                     [](const FacePicture& each) { return each.toTheEdges; });
    if (covered && strong) // its pictures lie over the line
        roundRect(painter, QRect(QPoint(), face.size), cardRadius, {}, QPen(c.accent, 2));
    if (state.played) {
        QRect bar = playedBar(face.size);
        roundRect(painter, bar, 1.5, c.lineSlot);
        bar.setWidth(qBound(3, qRound(bar.width() * *state.played), bar.width()));
        roundRect(painter, bar, 1.5, c.playhead);
    }
    painter.restore();
}

QRect CardPainter::playedBar(const QSize& card) {
    return {cardRadius, card.height() - 5, card.width() - 2 * cardRadius, 3};
}

void CardPainter::paintPieces(QPainter& painter, const QPoint& at, const CardFace& face,
                              const CardState& state) const {
    painter.save();
    painter.translate(at);
    body(painter, face, state);
    painter.restore();
}

void CardPainter::body(QPainter& painter, const CardFace& face, const CardState& state) const {
    const theme::Colours& c = colours();
    const qreal ratio = painter.device()->devicePixelRatioF();
    for (const FacePicture& piece : face.pictures)
        picture(painter, piece, state);
    plates(painter, face, state);
    for (const FaceSign& sign : face.signs) {
        if (!isShown(sign.shown, state))
            continue;
        const QColor& ink = c.*sign.ink;
        painter.drawPixmap(sign.rect.topLeft(),
                           sign.glyph ? theme::moveGlyph(sign.name, ink, sign.rect.width(), ratio)
                                      : theme::sign(sign.name, ink, sign.rect.width(), ratio));
    }
    for (const FaceText& text : face.texts) {
        if (!isShown(text.shown, state))
            continue;
        painter.setFont(m_fonts.font(text.font));
        painter.setPen(c.*text.ink);
        painter.drawStaticText(text.at, text.text);
    }
    for (const FaceLink& link : face.relinks)
        painter.fillRect(QRect(link.rect.x(), link.rect.bottom() - 2, link.rect.width(), 1),
                         c.error);
    for (const FaceBar& piece : face.bars)
        bar(painter, piece);
    for (const FaceTag& piece : face.tags)
        tag(painter, piece);
    if (!state.dropFrame.isEmpty())
        drop(painter, state);
    else if (!state.dropWords.isEmpty())
        offer(painter, face.offer, state.dropWords);
}

void CardPainter::plates(QPainter& painter, const CardFace& face, const CardState& state) const {
    const theme::Colours& c = colours();
    for (const FacePlate& plate : face.plates) {
        if (!isShown(plate.shown, state))
            continue;
        QColor fill = plate.fill ? c.*plate.fill : QColor();
        if (plate.quiet && plate.fill && state.selected)
            fill = c.card;
        const QPen edge = plate.kind == FacePlate::Edge::None   ? QPen(Qt::NoPen)
                          : plate.kind == FacePlate::Edge::Dash ? dashes(c.*plate.edge)
                                                                : QPen(c.*plate.edge, 1);
        roundRect(painter, plate.rect, plate.radius, fill, edge);
    }
}

void CardPainter::picture(QPainter& painter, const FacePicture& picture,
                          const CardState& state) const {
    const theme::Colours& c = colours();
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int radius = picture.toTheEdges ? cardRadius : picture.inset ? 0 : frameRadius;
    QRect rect = picture.rect;
    if (picture.inset) {
        painter.fillRect(rect, state.selected ? c.accentSoft : c.card);
        rect.adjust(2, 2, 0, 0);
    }
    Thumbnails::Answer answer{Thumbnails::State::Failed, {}};
    if (!picture.path.isEmpty()) {
        ThumbnailKey key;
        key.path = picture.path;
        key.size = rect.size() * ratio;
        key.radius = qRound(radius * ratio);
        key.corners = picture.toTheEdges ? ThumbnailKey::Corners::Top
                      : picture.inset    ? ThumbnailKey::Corners::None
                                         : ThumbnailKey::Corners::All;
        const QPoint at = painter.transform().map(rect.center());
        answer = m_thumbnails.find(key, (at - painter.viewport().center()).manhattanLength());
    }
    if (!answer.pixmap.isNull()) {
        painter.drawPixmap(rect, answer.pixmap);
        return;
    }
    if (picture.toTheEdges) {
        painter.save();
        painter.setClipRect(rect.adjusted(1, 1, -1, 0));
        roundRect(painter, rect.adjusted(1, 1, -1, cardRadius), cardRadius - 1, c.slot);
        painter.restore();
        painter.fillRect(QRect(rect.x() + 1, rect.bottom(), rect.width() - 2, 1), c.line);
    } else {
        roundRect(painter, rect, radius, c.slot);
    }
    if (answer.state == Thumbnails::State::Failed && !picture.path.isEmpty() && !picture.inset)
        painter.drawPixmap(rect.center() - QPoint(8, 8),
                           theme::sign(QStringLiteral("broken"), c.text3, 16, ratio));
}

void CardPainter::tag(QPainter& painter, const FaceTag& tag) const {
    const qreal ratio = painter.device()->devicePixelRatioF();
    roundRect(painter, tag.rect, 3, veil(0.66));
    painter.drawPixmap(tag.rect.topLeft() + QPoint(6, 3),
                       theme::sign(tag.sign, colours().onScrim, 12, ratio));
    painter.setFont(m_fonts.font(CardFonts::CaptionMedium));
    painter.setPen(colours().onScrim);
    painter.drawText(tag.rect.adjusted(22, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, tag.text);
}

void CardPainter::bar(QPainter& painter, const FaceBar& bar) const {
    const theme::Colours& c = colours();
    roundRect(painter, bar.track, 1.5, c.line);
    if (bar.clipEnd < 0) {
        roundRect(painter, bar.speech, 1.5, c.dialogue);
        return;
    }
    const int spoken = qMax(0, bar.clipEnd - bar.speech.x());
    if (spoken > 0)
        roundRect(painter, {bar.speech.topLeft(), QSize(spoken, 3)}, 1.5, c.dialogue);
    const int from = qMax(bar.clipEnd, bar.speech.x());
    const theme::SeverityLook look = theme::look(bar.overrun);
    const QRect beyond(from, bar.track.y(), bar.speech.right() + 1 - from, 3);
    painter.fillRect(beyond, c.*look.tint);
    painter.fillRect(beyond, theme::hatch(c.*look.ink));
    painter.fillRect(QRect(bar.clipEnd, bar.track.y() - 2, 1, 7), c.text);
}

void CardPainter::drop(QPainter& painter, const CardState& state) const {
    const theme::Colours& c = colours();
    QColor wash = c.accent;
    wash.setAlphaF(0.28F);
    roundRect(painter, state.dropFrame, frameRadius, wash, QPen(c.accent, 2));
    const QFontMetrics& metrics = m_fonts.metrics(CardFonts::CaptionBold);
    const int most = state.dropFrame.width() - 8;
    const QString words = metrics.elidedText(state.dropWords, Qt::ElideRight, qMax(0, most - 14));
    const QSize size(qMin(most, metrics.horizontalAdvance(words) + 14), 20);
    const QRect pill(state.dropFrame.center() - QPoint(size.width() / 2, size.height() / 2), size);
    roundRect(painter, pill, 10, c.accent);
    painter.setFont(m_fonts.font(CardFonts::CaptionBold));
    painter.setPen(c.onAccent);
    painter.drawText(pill, Qt::AlignCenter, words);
}

void CardPainter::offer(QPainter& painter, const QRect& row, const QString& words) const {
    constexpr int pad = 8;
    const theme::Colours& c = colours();
    roundRect(painter, row, qMin(row.height() / 2, 9), c.accent);
    painter.setFont(m_fonts.font(CardFonts::CaptionBold));
    painter.setPen(c.onAccent);
    const QRect text = row.adjusted(pad, 0, -pad, 0);
    painter.drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter,
        m_fonts.metrics(CardFonts::CaptionBold).elidedText(words, Qt::ElideRight, text.width()));
}

QPixmap CardPainter::ghost(const CardFace& face, int count, qreal ratio) const {
    constexpr double share = 0.8;
    constexpr int plate = 8; // how far the plate behind looks out
    constexpr int number = 22;
    const theme::Colours& c = colours();
    const bool many = count > 1;
    const QSize card = (QSizeF(face.size) * share).toSize();
    // Where windows can't be translucent, what is not painted shows as a white box: no margins.
    QPixmap pixmap((many ? card + QSize(plate, plate + ghostTop) : card) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint top(0, many ? ghostTop : 0);
    if (many)
        roundRect(painter, {top + QPoint(plate, plate), card}, cardRadius, c.card,
                  QPen(c.lineStrong, 1));
    painter.save();
    painter.translate(top);
    painter.scale(share, share);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    roundRect(painter, {QPoint(), face.size}, cardRadius, c.card, QPen(c.lineStrong, 1));
    body(painter, face, {});
    painter.restore();
    if (many) {
        const QString text = QString::number(count);
        const int width =
            qMax(number, m_fonts.metrics(CardFonts::SmallBold).horizontalAdvance(text) + 12);
        const QRect badge(card.width() - width + plate, 0, width, number);
        roundRect(painter, badge, number / 2, c.accent);
        painter.setFont(m_fonts.font(CardFonts::SmallBold));
        painter.setPen(c.onAccent);
        painter.drawText(badge, Qt::AlignCenter, text);
    }
    return pixmap;
}

} // namespace foreframe
