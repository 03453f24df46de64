// Where the film is being played, on the strip's ruler and through its lanes.
#include "models/film_words.h"
#include "timeline/strip_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace foreframe {

namespace {

constexpr int tagWidth = 52;
constexpr int tagHeight = 18;

/// "0:18.6", of the whole film.
QString timeTag(double seconds) {
    const double tenths = std::floor(seconds * 10 + 1e-6) / 10;
    const QString time = words::clock(tenths);
    return time.contains(QLatin1Char('.')) ? time : time + QStringLiteral(".0");
}

} // namespace

std::optional<int> StripView::playheadX() const {
    const int row =
        m_playedShot.isEmpty() || film().arranging() ? -1 : film().rowOfShot(utf8(m_playedShot));
    if (row < 0 || rectOf(row).isEmpty())
        return std::nullopt;
    return qRound(m_layout.xOf({film().place(row), m_playedSeconds}));
}

QRect StripView::playheadTag() const {
    const auto film = playheadX();
    if (!film)
        return {};
    const int x = *film - scrolled().x();
    QRect tag(x - tagWidth / 2, (StripLayout::ruler - tagHeight) / 2 - scrolled().y(), tagWidth,
              tagHeight);
    if (x >= StripLayout::head) // in sight, and so is its time
        tag.moveLeft(qMax(tag.left(), StripLayout::head + 2));
    return tag;
}

void StripView::setPlayhead(const QString& shotId, double inShot, bool playing) {
    const auto refreshMark = [this] {
        const auto x = playheadX();
        if (!x)
            return;
        viewport()->update(QRect(*x - scrolled().x() - 1, 0, 3, viewport()->height()));
        viewport()->update(playheadTag().adjusted(-2, -2, 2, 2));
    };
    const auto isAway = [this] {
        const int at = playheadX().value_or(scrolled().x() + StripLayout::head) - scrolled().x();
        return at < StripLayout::head || at > viewport()->width();
    };
    const bool scrolledAway = std::exchange(m_playing, playing) && isAway();
    if (isVisible())
        refreshMark();
    m_playedShot = shotId;
    m_playedSeconds = inShot;
    if (!isVisible())
        return;
    refreshMark();
    if (const auto x = playheadX(); x && playing && !m_seeking && !scrolledAway)
        follow(*x);
}

/// The mark comes to rest at three quarters of the width, and the film moves on beneath it.
void StripView::follow(int x) {
    const int room = viewport()->width() - StripLayout::head;
    const int at = x - scrolled().x() - StripLayout::head;
    const int rest = room * 3 / 4;
    if (at >= 0 && at <= rest)
        return;
    const bool gentle = at > rest && at < room;
    horizontalScrollBar()->setValue(x - StripLayout::head - (gentle ? rest : room / 4));
}

void StripView::paintPlayhead(QPainter& painter) const {
    if (const auto x = playheadX())
        painter.fillRect(QRect(*x - scrolled().x(), StripLayout::ruler - scrolled().y(), 1,
                               m_bottom - StripLayout::ruler),
                         theme::colours().playhead);
}

void StripView::paintPlayheadTag(QPainter& painter) const {
    const QRect tag = playheadTag();
    if (tag.isEmpty() || !viewport()->rect().intersects(tag))
        return;
    const theme::Colours& c = theme::colours();
    painter.fillRect(QRect(*playheadX() - scrolled().x(), tag.bottom(), 1,
                           StripLayout::ruler - scrolled().y() - tag.bottom()),
                     c.playhead);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.playhead);
    painter.drawRoundedRect(tag, 4, 4);
    painter.setFont(fonts().font(CardFonts::CaptionMedium));
    painter.setPen(c.panel);
    const auto place = film().place(film().rowOfShot(utf8(m_playedShot)));
    painter.drawText(tag, Qt::AlignCenter, timeTag(m_layout.secondsAt({place, m_playedSeconds})));
}

// -- seeking --------------------------------------------------------------------------------------

void StripView::seek(const QPoint& viewportPoint) {
    if (const auto moment = m_layout.momentAt(toFilm(viewportPoint).x()))
        emit seekWanted(qt(film().id(film().rowOf(moment->place))), moment->inShot);
}

void StripView::mousePressEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    m_seeking = event->button() == Qt::LeftButton && at.x() >= StripLayout::head &&
                toFilm(at).y() < StripLayout::ruler;
    if (m_seeking)
        seek(at);
    else
        TimelineView::mousePressEvent(event);
}

void StripView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_seeking) {
        TimelineView::mouseMoveEvent(event);
        return;
    }
    // Beyond an edge the film comes along.
    const int x = event->position().toPoint().x();
    const int over = qMin(0, x - StripLayout::head) + qMax(0, x - viewport()->width());
    horizontalScrollBar()->setValue(scrolled().x() + over);
    seek({qBound(StripLayout::head, x, viewport()->width()), 0});
}

void StripView::mouseReleaseEvent(QMouseEvent* event) {
    if (!std::exchange(m_seeking, false))
        TimelineView::mouseReleaseEvent(event);
}

} // namespace foreframe
