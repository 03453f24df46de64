// Where everything stands on a card, to the pixel at 100 %.
#pragma once
#include <QRect>
#include <string_view>

namespace foreframe {

/// How much a card shows: zoom changes pictures and detail, never the size of type.
enum class CardLevel { Overview, Normal, Large };

/// Rectangles from the card's top left corner. An overview has no header, camera, words and sound;
/// the others have no caption.
struct CardGeometry {
    CardLevel level = CardLevel::Normal;
    QSize card;
    int pad = 0;
    QRect header;
    QRect startFrame; ///< overview: the whole picture
    QRect endFrame;   ///< overview: the inset at the bottom right
    QRect gutter;     ///< between the frames, for the glyph of the move
    QRect camera;
    QRect words; ///< action and dialogue
    QRect sound;
    QRect caption;
    int lineSlot = 0; ///< height of a dialogue line, of which two fit
    int glyph = 0;

    /// Both frames and what is between them: the tile of a text-to-video shot.
    QRect tile() const {
        return level == CardLevel::Overview ? startFrame : startFrame.united(endFrame);
    }
    bool operator==(const CardGeometry&) const = default;
};

inline constexpr int minZoom = 112; ///< width of a 16:9 card in px
inline constexpr int maxZoom = 640;

CardLevel levelAt(int zoom);
/// `ratio` "16:9", "1:1", "9:16"; others are drawn as the nearest of these.
CardGeometry cardGeometry(int zoom, std::string_view ratio);
/// The cards nearest to the zoom, showing as much, of which a whole number fills a row of `room`
/// px. Where not one of them has room, a smaller one that has.
CardGeometry cardGeometryFilling(int zoom, std::string_view ratio, int room, int gap);

} // namespace foreframe
