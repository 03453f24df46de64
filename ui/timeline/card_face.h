// A card laid out: every text measured and cut, every sign and plate in its place. What is left is
// paint.
#pragma once
#include "models/shot_card.h"
#include "theme/theme.h"
#include "timeline/card_geometry.h"
#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QStaticText>

namespace foreframe {

/// The few fonts of the cards, with their measures.
class CardFonts {
public:
    enum Role {
        Caption,
        CaptionMedium,
        CaptionBold,
        Small,
        SmallMedium,
        SmallBold,
        Body,
        BodyMedium,
        BodyBold
    };

    CardFonts();
    const QFont& font(Role role) const { return m_fonts[std::size_t(role)]; }
    const QFontMetrics& metrics(Role role) const { return m_metrics[std::size_t(role)]; }

    struct Shaped {
        QStaticText text;
        int width = 0;
    };
    /// Ready to be painted. Shaping is what a card costs, and most of its words are on many cards.
    Shaped shaped(const QString& text, Role role) const;

private:
    mutable std::vector<QHash<QString, Shaped>> m_shaped; ///< by role
    std::vector<QFont> m_fonts;
    std::vector<QFontMetrics> m_metrics;
};

using Ink = const QColor theme::Colours::*; ///< a colour by its name, whatever the scheme

/// When a piece is there at all. Nothing else moves for it.
enum class Shown { Always, Hovered, Active /**< hovered or selected */ };

struct FaceText {
    QPoint at; ///< top left of the first line's box
    QRect rect;
    QStaticText text;
    CardFonts::Role font = CardFonts::Small;
    Ink ink = &theme::Colours::text;
    Shown shown = Shown::Always;
    QString whole; ///< where it was cut: all of it
};

struct FaceSign {
    QRect rect;
    QString name;
    Ink ink = &theme::Colours::text;
    bool glyph = false; ///< of a camera move
    Shown shown = Shown::Always;
};

struct FacePlate {
    enum class Edge { None, Line, Dash };
    QRect rect;
    int radius = 4;
    Ink fill = nullptr;
    Ink edge = nullptr;
    Edge kind = Edge::None;
    bool quiet = false; ///< takes the card's colour where the card is selected
    Shown shown = Shown::Always;
};

struct FacePicture {
    QRect rect;
    QString path;
    bool toTheEdges = false; ///< the card's own upper corners
    bool inset = false;
};

/// How long a line takes within its clip.
struct FaceBar {
    QRect track;
    QRect speech;
    int clipEnd = -1; ///< x where the clip ends before the speech does
    Severity overrun = Severity::Error;
};

/// White on a dark veil over a picture: where it comes from, how long it is.
struct FaceTag {
    QRect rect;
    QString sign;
    QString text;
};

/// Something to point at.
struct FaceSpot {
    QRect rect;
    QString field;    ///< of the shot, as the inspector knows it; empty for none
    QString tip = {}; ///< said when the pointer rests, even where nothing was cut
    std::optional<std::size_t> line = {}; ///< of dialogue
};

/// The underlined words that look for a missing file.
struct FaceLink {
    QRect rect;
    QString path;
};

struct CardFace {
    QSize size;
    std::vector<FacePlate> plates;
    std::vector<FacePicture> pictures;
    std::vector<FaceTag> tags;
    std::vector<FaceSign> signs;
    std::vector<FaceText> texts;
    std::vector<FaceBar> bars;
    std::vector<FaceSpot> spots;
    std::vector<FaceSpot> buttons; ///< of which one click opens the field: a plus and its words
    QRect menu;                    ///< the button that opens the menu
    QRect title;                   ///< where the title is edited
    std::vector<FaceLink> relinks;
    QRect startFrame; ///< where a picture is dropped
    QRect endFrame;
    QRect offer; ///< where it says what dropping here would do

    /// The dialogue line at a point.
    std::optional<std::size_t> lineAt(const QPoint& at) const;
    const FaceSpot* spotAt(const QPoint& at) const;
    const FaceSpot* buttonAt(const QPoint& at) const;
    const FaceLink* relinkAt(const QPoint& at) const;
    /// Something that a click does at once, so that the pointer becomes a hand.
    bool clickable(const QPoint& at) const {
        return buttonAt(at) || menu.contains(at) || relinkAt(at);
    }
    /// The whole of what was cut here, or what the spot has to say.
    QString tipAt(const QPoint& at) const;
};

CardFace layoutCard(const ShotCard& card, const CardGeometry& geometry, const CardFonts& fonts);

/// Sign and colours of the worst finding; a tick where there is none.
struct Badge {
    QString sign;
    Ink ink;
    Ink tint;
    int count = 0;
};
Badge badgeOf(const ShotCard& card);

/// Sign and colour of how far a shot is.
struct FaceStatus {
    QString sign;
    Ink ink;
};
FaceStatus statusOf(const std::string& status);

Ink soundInk(CardSound::Kind kind);
QString soundSign(CardSound::Kind kind);

} // namespace foreframe
