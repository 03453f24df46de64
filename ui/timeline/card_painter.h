// Paints a laid out card in the colours of the moment.
#pragma once
#include "background/thumbnails.h"
#include "timeline/card_face.h"
#include <QPainter>

namespace foreframe {

struct CardState {
    bool selected = false;
    bool hovered = false;
    bool focused = false; ///< has the keyboard
    bool dragged = false; ///< is being carried elsewhere
    bool target = false;  ///< would take what is carried over it
    QRect dropFrame;      ///< the frame that would take a picture
    QString dropWords;    ///< what dropping would do
    /// While it plays: how much of it has been played, 0 to 1.
    std::optional<double> played;
};

class CardPainter {
public:
    CardPainter(Thumbnails& thumbnails, const CardFonts& fonts)
        : m_thumbnails(thumbnails),
          m_fonts(fonts) {}

    void paint(QPainter& painter, const QPoint& at, const CardFace& face,
               const CardState& state) const;
    /// Without the card's own shape: a scene's header.
    void paintPieces(QPainter& painter, const QPoint& at, const CardFace& face,
                     const CardState& state) const;
    /// What the pointer carries: the card at four fifths, a plate behind it where there are more,
    /// and their number.
    QPixmap ghost(const CardFace& face, int count, qreal ratio) const;

    /// Where a card that plays shows how far it is.
    static QRect playedBar(const QSize& card);

    static constexpr int ghostTop = 11; ///< px above the card, where there are several

private:
    void body(QPainter& painter, const CardFace& face, const CardState& state) const;
    void plates(QPainter& painter, const CardFace& face, const CardState& state) const;
    void picture(QPainter& painter, const FacePicture& picture, const CardState& state) const;
    void tag(QPainter& painter, const FaceTag& tag) const;
    void bar(QPainter& painter, const FaceBar& bar) const;
    void drop(QPainter& painter, const CardState& state) const;
    void offer(QPainter& painter, const QRect& row, const QString& words) const;

    Thumbnails& m_thumbnails;
    const CardFonts& m_fonts;
};

} // namespace foreframe
