// The pictures of a card: what is there, what is described, what is missing, what is asked for.
#include "timeline/face_layout.h"

#include "session/strings.h"

namespace foreframe {

void FaceLayout::frames() {
    if (m_card.fromText() && m_card.start.kind != CardFrame::Kind::Picture) {
        textTile();
        return;
    }
    frame(m_card.start, m_g.startFrame, true);
    if (m_card.motion())
        reference(m_g.endFrame);
    else
        frame(m_card.end, m_g.endFrame, false);
    const QRect glyph = squareIn(m_g.gutter, m_g.glyph);
    if (m_card.motion())
        m_pen.sign(squareIn(m_g.gutter, 16), QStringLiteral("film"), &C::text2);
    else
        m_face.signs.push_back({glyph, qt(m_card.move), &C::text, true, Shown::Always});
    spot(m_g.gutter, QStringLiteral("camera.move"), m_card.camera);

    if (!m_card.chainedTo.isEmpty()) {
        const int width =
            6 + signSize + signGap + m_pen.widthOf(m_card.chainedTo, F::CaptionMedium) + 6;
        m_face.tags.push_back({{m_g.startFrame.topLeft() + QPoint(4, 4), QSize(width, 18)},
                               QStringLiteral("link"),
                               m_card.chainedTo});
    }
}

void FaceLayout::textTile() {
    const QRect tile = m_g.tile();
    plate(tile, 4, &C::slot, &C::line, FacePlate::Edge::Line);
    const QRect label(tile.x() + 8, tile.y() + 6, tile.width() - 16, 14);
    m_pen.sign(squareAt(label.x(), label, signSize), QStringLiteral("text"), &C::text3);
    m_pen.line(label.adjusted(signSize + signGap, 0, 0, 0), foreframe::tr("From text"), F::Caption,
               &C::text3);
    const int glyphRoom = m_g.glyph + 16;
    m_pen.paragraph({tile.x() + 8, label.bottom() + 3, tile.width() - 16 - glyphRoom,
                     tile.bottom() - label.bottom() - 6},
                    m_card.picture, F::Small, &C::text2, 17);
    const QRect glyph(tile.right() - 8 - m_g.glyph, tile.y() + (tile.height() - m_g.glyph) / 2,
                      m_g.glyph, m_g.glyph);
    m_face.signs.push_back({glyph, qt(m_card.move), &C::text, true, Shown::Always});
    spot(glyph, QStringLiteral("camera.move"), m_card.camera);
    spot(tile, QStringLiteral("action"));
}

void FaceLayout::frame(const CardFrame& frame, const QRect& rect, bool start) {
    const QString field = start ? QStringLiteral("startFrame") : QStringLiteral("endFrame");
    spot(rect, field);
    switch (frame.kind) {
    case CardFrame::Kind::Picture:
        m_face.pictures.push_back({rect, frame.path, false, false});
        break;
    case CardFrame::Kind::Described: {
        plate(rect, 4, &C::slot, &C::line, FacePlate::Edge::Line);
        const QRect label(rect.x() + 6, rect.y() + 5, rect.width() - 12, 14);
        m_pen.sign(squareAt(label.x(), label, signSize), QStringLiteral("pencil"), &C::text3);
        m_pen.line(label.adjusted(signSize + signGap, 0, 0, 0), foreframe::tr("Described"),
                   F::Caption, &C::text3);
        m_pen.paragraph(
            {label.x(), label.bottom() + 3, label.width(), rect.bottom() - label.bottom() - 6},
            frame.text, F::Caption, &C::text2, 14);
        break;
    }
    case CardFrame::Kind::Missing:
        missing(frame, rect);
        break;
    case CardFrame::Kind::Empty:
        if (!start)
            ask(rect, field, foreframe::tr("End frame"), QStringLiteral("plus"), &C::lineSlot,
                Shown::Active);
        else if (!m_card.chainedTo.isEmpty())
            ask(rect, field, foreframe::tr("Last frame of %1").arg(m_card.chainedTo),
                QStringLiteral("link"), &C::lineStrong, Shown::Always);
        else
            ask(rect, field,
                m_card.motion() ? foreframe::tr("Character image") : foreframe::tr("Start frame"),
                QStringLiteral("plus"), &C::lineStrong, Shown::Always);
        break;
    }
}

void FaceLayout::ask(const QRect& rect, const QString& field, const QString& words,
                     const QString& sign, Ink edge, Shown shown) {
    plate(rect, 4, nullptr, edge, FacePlate::Edge::Dash);
    const QRect both(rect.x(), rect.y() + (rect.height() - 36) / 2, rect.width(), 36);
    m_pen.sign({both.x() + (both.width() - 16) / 2, both.y(), 16, 16}, sign, &C::text3, shown);
    m_pen.lineCentred({both.x() + 4, both.y() + 20, both.width() - 8, 16}, words, F::Caption,
                      &C::text3, shown);
    const int wide = qMin(both.width(), qMax(40, m_pen.widthOf(words, F::Caption) + 16));
    m_face.buttons.push_back(
        {{both.x() + (both.width() - wide) / 2, both.y() - 4, wide, both.height() + 8}, field});
}

void FaceLayout::missing(const CardFrame& frame, const QRect& rect) {
    plate(rect, 4, &C::slot, &C::error, FacePlate::Edge::Dash);
    const QRect all(rect.x() + 4, rect.y() + (rect.height() - 48) / 2, rect.width() - 8, 48);
    m_pen.sign({all.x() + (all.width() - 16) / 2, all.y(), 16, 16}, QStringLiteral("broken"),
               &C::error);
    m_pen.lineCentred({all.x(), all.y() + 18, all.width(), 14}, frame.text, F::Caption, &C::error);
    const QString words = foreframe::tr("Relink…");
    m_pen.lineCentred({all.x(), all.y() + 34, all.width(), 14}, words, F::CaptionBold, &C::error);
    const int wide = qMin(all.width(), m_pen.widthOf(words, F::CaptionBold));
    m_face.relinks.push_back(
        {{all.x() + (all.width() - wide) / 2, all.y() + 32, wide, 18}, frame.path});
}

void FaceLayout::reference(const QRect& rect) {
    spot(rect, QStringLiteral("motion.video"), m_card.end.text);
    if (m_card.end.kind == CardFrame::Kind::Missing)
        return missing(m_card.end, rect);
    if (m_card.end.kind == CardFrame::Kind::Empty)
        return ask(rect, QStringLiteral("motion.video"), foreframe::tr("Motion video"),
                   QStringLiteral("film"), &C::lineStrong, Shown::Always);
    plate(rect, 4, &C::slot, &C::line, FacePlate::Edge::Line);
    m_pen.sign(squareIn(rect, 24), QStringLiteral("film"), &C::text3);
    if (m_card.referenceLength.isEmpty())
        return;
    const int width =
        6 + signSize + signGap + m_pen.widthOf(m_card.referenceLength, F::CaptionMedium) + 6;
    m_face.tags.push_back({{rect.right() - 3 - width, rect.bottom() - 3 - 18, width, 18},
                           QStringLiteral("film"),
                           m_card.referenceLength});
}

} // namespace foreframe
