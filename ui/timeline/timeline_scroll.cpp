// What part of the film is in sight, and how large: zooming, scrolling, the edges while something
// is carried.
#include "timeline/card_drag.h"
#include "timeline/timeline_view.h"

#include <QScrollBar>
#include <QWheelEvent>

namespace foreframe {

namespace {

constexpr int breath = 12; ///< px kept free around a card that is scrolled into sight
constexpr int edge = 48;   ///< px from the viewport's edge in which it scrolls by itself

} // namespace

// -- zoom -----------------------------------------------------------------------------------------

void TimelineView::setZoom(int zoom, const QPoint& anchor) {
    if (zoom == m_zoom)
        return;
    const bool first = m_zoom == 0;
    m_zoom = zoom;
    resizeCards(anchor, first);
}

int TimelineView::nextZoom(double factor) const {
    double zoom = m_zoom;
    do
        zoom *= factor;
    while (zoom > minZoom && zoom < maxZoom && geometryAt(qRound(zoom)).card == m_geometry.card);
    return qBound(minZoom, qRound(zoom), maxZoom);
}

void TimelineView::resizeCards(const QPoint& anchor, bool always) {
    const CardGeometry next = geometryAt(m_zoom);
    if (next == m_geometry && !always) {
        arrange();
        return;
    }
    // The card under the anchor, the current one or the first in sight keeps its place.
    int row = m_film.rowCount() == 0 ? -1 : rowAt(toFilm(anchor));
    if (row < 0 && currentIndex().isValid() &&
        viewport()->rect().intersects(visualRect(currentIndex())))
        row = currentIndex().row();
    if (row < 0 && m_film.rowCount() > 0)
        if (const auto seen = rowsIn(viewport()->rect().translated(scrolled())); !seen.empty())
            row = seen.front();
    const QRect before = row < 0 ? QRect() : rectOf(row);
    const QPointF share = before.isEmpty()
                              ? QPointF()
                              : QPointF(double(toFilm(anchor).x() - before.x()) / before.width(),
                                        double(toFilm(anchor).y() - before.y()) / before.height());
    m_geometry = next;
    m_faces.clear();
    arrange();
    if (!before.isEmpty()) {
        const QRect now = rectOf(row);
        horizontalScrollBar()->setValue(now.x() + qRound(share.x() * now.width()) - anchor.x());
        verticalScrollBar()->setValue(now.y() + qRound(share.y() * now.height()) - anchor.y());
    }
    viewport()->update();
}

void TimelineView::setZoom(int zoom) {
    setZoom(zoom, viewport()->rect().center());
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    resizeCards({0, 0}, false);
    QAbstractItemView::resizeEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractItemView::wheelEvent(event);
        return;
    }
    constexpr int notch = 120; // of an ordinary wheel
    m_wheel += event->angleDelta().y();
    for (; qAbs(m_wheel) >= notch; m_wheel -= m_wheel > 0 ? notch : -notch)
        emit zoomWanted(nextZoom(m_wheel > 0 ? 1.1 : 1 / 1.1), event->position().toPoint());
    event->accept();
}

// -- scrolling ------------------------------------------------------------------------------------

void TimelineView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid() || m_film.arranging())
        return;
    QRect rect = rectOf(index.row()).adjusted(-breath, -breath, breath, breath);
    if (rect.isEmpty())
        return;
    // The first cards of a scene bring its header along.
    if (m_film.place(index.row()).shot == 0 && !m_film.isScene(index.row()))
        rect.setTop(rect.top() - BoardLayout::header + breath);
    const auto into = [hint](QScrollBar* bar, int from, int to, int page) {
        const int value = bar->value();
        if (hint == PositionAtCenter)
            bar->setValue((from + to - page) / 2);
        else if (from < value)
            bar->setValue(from);
        else if (to > value + page)
            bar->setValue(qMin(from, to - page));
    };
    into(verticalScrollBar(), rect.top(), rect.bottom(), viewport()->height());
    into(horizontalScrollBar(), rect.left(), rect.right(), viewport()->width());
}

void TimelineView::keepInSight() {
    if (!m_moved || !currentIndex().isValid())
        return;
    m_moved = false;
    if (!viewport()->rect().intersects(visualRect(currentIndex())))
        scrollTo(currentIndex(), PositionAtCenter);
}

void TimelineView::scrollContentsBy(int dx, int dy) {
    viewport()->scroll(dx, dy);
    const int row = rowAt(toFilm(viewport()->mapFromGlobal(QCursor::pos())));
    hover(underMouse() ? row : -1);
}

// -- edges ----------------------------------------------------------------------------------------

void TimelineView::scrollAtEdge(const QPoint& point) {
    const QRect inside = viewport()->rect().adjusted(edge, edge, -edge, -edge);
    const bool near = !inside.contains(point);
    if (near && !m_edgeScroll.isActive())
        m_edgeScroll.start(16, this);
    else if (!near)
        m_edgeScroll.stop();
}

void TimelineView::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_edgeScroll.timerId()) {
        QAbstractItemView::timerEvent(event);
        return;
    }
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    const auto pull = [](int value, int length) {
        const int into = value < edge ? value - edge : qMax(0, value - (length - edge));
        return qBound(-24, into / 2, 24);
    };
    verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                  pull(at.y(), viewport()->height()));
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    pull(at.x(), viewport()->width()));
    if (m_press == Press::Band)
        moveBand(toFilm(at));
    else
        m_drag->stillOver(at);
}

} // namespace foreframe
