// The card whose shot is being played, on the board.
#include "cost/cost.h"
#include "timeline/board_view.h"

namespace foreframe {

int BoardView::playedRow() const {
    return m_playedShot.isEmpty() || film().arranging() ? -1 : film().rowOfShot(utf8(m_playedShot));
}

CardState BoardView::stateOf(int row) const {
    CardState state = TimelineView::stateOf(row);
    if (!m_playedShot.isEmpty() && row == playedRow())
        if (const double whole = clipSeconds(*film().shot(row), session().media()); whole > 0)
            state.played = qBound(0.0, m_playedSeconds / whole, 1.0);
    return state;
}

void BoardView::refreshPlayed() {
    if (const int row = playedRow(); row >= 0) {
        const QRect card = toViewport(rectOf(row));
        viewport()->update(CardPainter::playedBar(card.size()).translated(card.topLeft()));
    }
}

void BoardView::setPlayhead(const QString& shotId, double inShot, bool playing) {
    const QString played = playing ? shotId : QString();
    const bool next = played != m_playedShot;
    if (!next && played.isEmpty())
        return;
    const auto inSight = [this](int row) {
        return viewport()->rect().intersects(toViewport(rectOf(row)));
    };
    const int before = playedRow();
    const bool scrolledAway = before >= 0 && !rectOf(before).isEmpty() && !inSight(before);
    refreshPlayed();
    m_playedShot = played;
    m_playedSeconds = inShot;
    refreshPlayed();
    const int now = playedRow();
    if (next && isVisible() && now >= 0 && !scrolledAway)
        scrollTo(film().index(now));
}

} // namespace foreframe
