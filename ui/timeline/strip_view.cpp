#include "timeline/strip_view.h"

#include "cost/cost.h"
#include "models/film_words.h"
#include "timeline/strip_card.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace foreframe {

namespace {

constexpr int speechLane = 70;
constexpr int soundLane = 47;
constexpr double pxPerSecond = 28.6; ///< at the usual zoom
constexpr int usualZoom = 328;

} // namespace

StripView::StripView(TimelineModel& model, Thumbnails& thumbnails, QWidget* parent)
    : TimelineView(model, thumbnails, parent) {
    setAccessibleName(tr("Strip"));
}

// -- layout ---------------------------------------------------------------------------------------

CardGeometry StripView::geometryAt(int zoom) const {
    CardGeometry geometry = cardGeometry(zoom, session().storyboard().aspectRatio);
    geometry.card.setHeight(StripLayout::cardHeight);
    return geometry;
}

CardFace StripView::makeFace(int row) const {
    const QSize size = rectOf(row).size();
    if (film().isScene(row))
        return layoutStripScene(film().heading(row), size, fonts());
    const double ratio = ratioValue(session().storyboard().aspectRatio).value_or(16.0 / 9);
    return layoutStripCard(film().card(row), size, ratio, fonts());
}

void StripView::arrange() {
    if (film().arranging())
        return;
    const Storyboard& storyboard = session().storyboard();
    std::vector<std::vector<double>> seconds;
    for (const auto& scene : storyboard.scenes) {
        seconds.emplace_back();
        for (const auto& shot : scene->shots)
            seconds.back().push_back(clipSeconds(*shot, session().media()));
    }
    m_layout = StripLayout(seconds, pxPerSecond * zoom() / usualZoom);
    layLanes();
    QScrollBar* across = horizontalScrollBar();
    across->setRange(0, qMax(0, m_layout.width() - viewport()->width()));
    across->setPageStep(viewport()->width() - StripLayout::head);
    across->setSingleStep(48);
    QScrollBar* down = verticalScrollBar();
    down->setRange(0, qMax(0, m_bottom - viewport()->height()));
    down->setPageStep(viewport()->height());
    down->setSingleStep(32);
}

void StripView::layLanes() {
    m_lanes.clear();
    auto add = [this, y = StripLayout::lanesTop](
                   const QString& name, std::optional<CardSound::Kind> kind, int height) mutable {
        m_lanes.push_back({name, kind, y, height});
        y += height;
        m_bottom = y;
    };
    QStringList speakers;
    const Storyboard& storyboard = session().storyboard();
    const Cast cast(storyboard);
    for (const auto& scene : storyboard.scenes)
        for (const auto& shot : scene->shots)
            for (const DialogueLine& line : shot->dialogue) {
                const QString name = speakerName(line, cast);
                if (!speakers.contains(name))
                    speakers += name;
            }
    for (const QString& name : speakers)
        add(name, std::nullopt, speechLane);
    add(words::soundName(sound::ambient), CardSound::Kind::Ambient, soundLane);
    add(tr("Effects"), CardSound::Kind::Effect, soundLane);
    add(words::soundName(sound::music), CardSound::Kind::Music, soundLane);
}

void StripView::updateGeometries() {
    QAbstractItemView::updateGeometries();
    arrange();
}

void StripView::scrollContentsBy(int, int) {
    viewport()->update(); // the lanes' names stay where they are
}

QRect StripView::rectOf(int row) const {
    const Place place = film().place(row);
    if (place.scene >= m_layout.sceneCount())
        return {};
    return film().isScene(row) ? m_layout.sceneRect(place.scene) : m_layout.cardRect(place);
}

int StripView::rowAt(const QPoint& point) const {
    if (point.x() - scrolled().x() < StripLayout::head)
        return -1;
    const int y = point.y();
    if (y >= StripLayout::ruler && y < StripLayout::ruler + StripLayout::sceneRow) {
        const auto scene = m_layout.sceneAt(point.x());
        return scene && m_layout.sceneRect(*scene).contains(point) ? film().rowOfScene(*scene) : -1;
    }
    const auto shot = m_layout.shotAt(point.x());
    return shot && m_layout.cardRect(*shot).contains(point) ? film().rowOf(*shot) : -1;
}

std::vector<int> StripView::rowsIn(const QRect& rect) const {
    std::vector<int> rows;
    for (const auto& shot : m_layout.shotsIn(rect.left(), rect.right()))
        if (m_layout.cardRect(shot.place).intersects(rect))
            rows.push_back(film().rowOf(shot.place));
    return rows;
}

int StripView::rowBeside(int row, int key) const {
    const auto next = [this](int from, int step) {
        int at = from + step;
        while (at >= 0 && at < film().rowCount() && film().isScene(at))
            at += step;
        return at >= 0 && at < film().rowCount() ? at : -1;
    };
    switch (key) {
    case Qt::Key_End:
        return next(film().rowCount(), -1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return row < 0 ? next(-1, 1) : next(row, -1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return next(row, 1);
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int way = key == Qt::Key_PageUp ? -1 : 1;
        int at = row;
        for (int to = next(at, way); to >= 0; to = next(at, way)) {
            at = to;
            if (row >= 0 &&
                qAbs(rectOf(at).x() - rectOf(row).x()) > horizontalScrollBar()->pageStep())
                break;
        }
        return at;
    }
    default:
        return next(-1, 1);
    }
}

// -- painting -------------------------------------------------------------------------------------

void StripView::paintEvent(QPaintEvent*) {
    const theme::Colours& c = theme::colours();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), c.canvas);
    const int left = scrolled().x() + StripLayout::head;
    const int right = scrolled().x() + viewport()->width();
    const auto shots = m_layout.shotsIn(left, right);
    paintLanes(painter, shots, Layer::Below);
    paintPlayhead(painter);
    paintLanes(painter, shots, Layer::Above);
    for (const auto& shot : shots)
        paintCard(painter, film().rowOf(shot.place));
    for (std::size_t scene = m_layout.sceneAt(left).value_or(0); scene < m_layout.sceneCount();
         ++scene) {
        const int row = film().rowOfScene(scene);
        if (rectOf(row).x() > right)
            break;
        cardPainter().paintPieces(painter, toViewport(rectOf(row)).topLeft(), face(row),
                                  stateOf(row));
    }
    paintRuler(painter);
    paintPlayheadTag(painter);
    paintOverlay(painter);
    paintHeads(painter);
}

void StripView::paintRuler(QPainter& painter) const {
    const theme::Colours& c = theme::colours();
    const int top = -scrolled().y();
    painter.setFont(fonts().font(CardFonts::Caption));
    painter.setPen(c.text2);
    // Marks stay about 90 px apart whatever the zoom.
    constexpr double steps[] = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600};
    const double step = *std::find_if(std::begin(steps), std::end(steps) - 1, [this](double s) {
        return s * m_layout.pxPerSecond() >= 90;
    });
    if (const double second = m_layout.pxPerSecond(); second >= 8)
        for (double at = std::max(0.0, std::floor(scrolled().x() / second) - 1);
             at <= m_layout.seconds(); ++at) {
            const int x = qRound(m_layout.xOf(at)) - scrolled().x();
            if (x > viewport()->width())
                break;
            painter.fillRect(QRect(x, top + StripLayout::ruler - 5, 1, 4), c.line);
        }
    for (double at = 0; at <= m_layout.seconds(); at += step) {
        const int x = qRound(m_layout.xOf(at)) - scrolled().x();
        if (x < StripLayout::head - 60)
            continue;
        if (x > viewport()->width())
            break;
        painter.fillRect(QRect(x, top + 16, 1, StripLayout::ruler - 16), c.lineStrong);
        painter.drawText(QRect(x + 6, top, 80, StripLayout::ruler), Qt::AlignVCenter,
                         words::clock(at));
    }
    painter.fillRect(QRect(0, top + StripLayout::ruler - 1, viewport()->width(), 1), c.line);
}

} // namespace foreframe
