#include "timeline/face_pen.h"

#include <QTextLayout>

namespace foreframe {

void FacePen::put(const QRect& rect, const QString& text, CardFonts::Role font, Ink ink,
                  Shown shown, const QString& whole) {
    if (text.isEmpty())
        return;
    FaceText piece;
    piece.rect = rect;
    piece.at = {rect.x(), rect.y() + (rect.height() - m_fonts.metrics(font).height()) / 2};
    piece.text = m_fonts.shaped(text, font).text;
    piece.font = font;
    piece.ink = ink;
    piece.shown = shown;
    piece.whole = text == whole ? QString() : whole;
    m_face.texts.push_back(std::move(piece));
}

QString FacePen::cut(const QString& text, CardFonts::Role font, int width) const {
    // What measures exactly as wide as its room must not lose its end to rounding.
    return widthOf(text, font) <= width
               ? text
               : m_fonts.metrics(font).elidedText(text, Qt::ElideRight, width);
}

int FacePen::line(const QRect& box, const QString& text, CardFonts::Role font, Ink ink,
                  Shown shown) {
    if (box.width() <= 0 || text.isEmpty())
        return box.x();
    const QString shownText = cut(text, font, box.width());
    const int width = qMin(widthOf(shownText, font), box.width());
    put({box.x(), box.y(), width, box.height()}, shownText, font, ink, shown, text);
    return box.x() + width;
}

int FacePen::lineRight(const QRect& box, const QString& text, CardFonts::Role font, Ink ink) {
    const QString shownText = cut(text, font, box.width());
    const int width = qMin(widthOf(shownText, font), box.width());
    const int x = box.right() + 1 - width;
    put({x, box.y(), width, box.height()}, shownText, font, ink, Shown::Always, text);
    return x;
}

void FacePen::lineCentred(const QRect& box, const QString& text, CardFonts::Role font, Ink ink,
                          Shown shown) {
    const int width = qMin(widthOf(text, font), box.width());
    line({box.x() + (box.width() - width) / 2, box.y(), width, box.height()}, text, font, ink,
         shown);
}

void FacePen::paragraph(const QRect& box, const QString& text, CardFonts::Role font, Ink ink,
                        int pitch) {
    const int lines = box.height() / pitch;
    if (lines < 1 || box.width() < 24 || text.isEmpty())
        return;
    const std::size_t first = m_face.texts.size();
    QTextLayout layout(text, m_fonts.font(font));
    QTextOption wrapped;
    wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapped);
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const QRect row(box.x(), box.y() + i * pitch, box.width(), pitch);
        const QString rest = text.mid(line.textStart());
        const bool last = i + 1 == lines;
        const QString shown =
            last ? cut(rest, font, box.width()) : rest.left(line.textLength()).trimmed();
        put(row, shown, font, ink, Shown::Always, shown);
        if (last && shown != rest)
            for (std::size_t piece = first; piece < m_face.texts.size(); ++piece)
                m_face.texts[piece].whole = text;
    }
    layout.endLayout();
}

} // namespace foreframe
