// Lays pieces onto a card's face: measures, cuts and places text.
#pragma once
#include "timeline/card_face.h"

namespace foreframe {

class FacePen {
public:
    FacePen(CardFace& face, const CardFonts& fonts)
        : m_face(face),
          m_fonts(fonts) {}

    using C = theme::Colours;

    int widthOf(const QString& text, CardFonts::Role font) const {
        return m_fonts.shaped(text, font).width;
    }

    /// One line, centred in the height of `box`, cut where it is too long. Returns the x behind it.
    int line(const QRect& box, const QString& text, CardFonts::Role font, Ink ink,
             Shown shown = Shown::Always);
    /// The same from the right edge. Returns the x of its left edge.
    int lineRight(const QRect& box, const QString& text, CardFonts::Role font, Ink ink);
    void lineCentred(const QRect& box, const QString& text, CardFonts::Role font, Ink ink,
                     Shown shown = Shown::Always);
    /// As many lines as fit the box at `pitch` px each; the last one is cut.
    void paragraph(const QRect& box, const QString& text, CardFonts::Role font, Ink ink, int pitch);

    void sign(const QRect& rect, const QString& name, Ink ink, Shown shown = Shown::Always) {
        m_face.signs.push_back({rect, name, ink, false, shown});
    }

    CardFace& face() { return m_face; }

private:
    QString cut(const QString& text, CardFonts::Role font, int width) const;
    void put(const QRect& rect, const QString& text, CardFonts::Role font, Ink ink, Shown shown,
             const QString& whole);

    CardFace& m_face;
    const CardFonts& m_fonts;
};

/// A square of `size` in the middle of the rectangle.
inline QRect squareIn(const QRect& rect, int size) {
    return {rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size,
            size};
}
/// A square at the left edge, centred in height.
inline QRect squareAt(int x, const QRect& row, int size) {
    return {x, row.y() + (row.height() - size) / 2, size, size};
}

} // namespace foreframe
