// Carrying shots, scenes, pictures and entries of the library over a timeline: what is carried,
// where it would go, and what dropping it does.
#pragma once
#include "session/library_gift.h"
#include "timeline/board_layout.h"
#include "timeline/frame_pictures.h"
#include <QSet>

class QDropEvent;
class QPainter;

namespace foreframe {

class TimelineView;
struct CardState;

class CardDrag {
public:
    explicit CardDrag(TimelineView& view)
        : m_view(view) {}

    /// Carries the selected shots, or the scene of a header, until they are dropped.
    void carry(int row, const QPoint& grabbedAt);

    /// Says whether and how what hovers here can be dropped.
    void over(QDropEvent& event);
    /// The film was scrolled under what is carried.
    void stillOver(const QPoint& viewportPoint);
    void leave();
    void drop(QDropEvent& event);

    /// How the card looks while things are carried.
    void mark(int row, CardState& state) const;
    /// The line in the gap.
    void paint(QPainter& painter) const;

private:
    enum class Load {
        Nothing,
        Shots,
        Foreign /**< shots of another film */,
        Scene,
        ForeignScene,
        Picture,
        Pictures,
        Item
    };
    struct Place {
        std::optional<BoardGap> gap;
        int row = -1; ///< the card that would take the picture, or the header or card the item
        FrameSide side = FrameSide::Start;
        std::optional<std::size_t> line; ///< of dialogue, under the item
    };

    Load loadOf(const QDropEvent& event) const;
    Place placeOf(Load load, const QPoint& point) const;
    void show(Place place);
    void dropPictures(const Pictures& pictures, const Place& place);
    Place placeOfItem(const QPoint& at) const;
    Receivers receiversAt(const Place& place, const LibraryItem& item) const;
    void offerItem();
    void hint(const QString& words);
    edit::Gap gapIn(const BoardGap& gap) const;

    TimelineView& m_view;
    QSet<QString> m_carried;
    bool m_copies = false; ///< what is carried stays where it is
    Load m_load = Load::Nothing;
    Place m_place;
    std::optional<LibraryItem> m_item; ///< nothing: of another film
    Gift m_gift;                       ///< what dropping the item would do
    QSet<QString> m_receivers;         ///< shots it would change
    QString m_hint;
};

} // namespace foreframe
