#include "timeline/strip_view.h"

#include "cost/cost.h"
#include "models/film_words.h"
#include "timeline/strip_card.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <set>

namespace foreframe {

namespace {

constexpr int speechLane = 70;
constexpr int soundLane = 47;
constexpr double pxPerSecond = 28.6; ///< at the usual zoom
constexpr int usualZoom = 328;

} // namespace

StripView::StripView(TimelineModel& model, SceneFolds& folds, Thumbnails& thumbnails,
                     QWidget* parent)
    : TimelineView(model, folds, thumbnails, parent) {
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
        return layoutStripScene(film().heading(row), size, isFolded(film().place(row).scene),
                                fonts());
    const double ratio = ratioValue(session().storyboard().aspectRatio).value_or(16.0 / 9);
    return layoutStripCard(film().card(row), size, ratio, fonts());
}

bool StripView::arrange() {
    if (film().arranging())
        return false;
    std::vector<StripScene> scenes;
    for (int row = 0; row < film().rowCount(); ++row) {
        if (film().isScene(row))
            scenes.push_back({{}, isFolded(film().place(row).scene)});
        else
            scenes.back().seconds.push_back(clipSeconds(*film().shot(row), session().media()));
    }
    m_layout = StripLayout(scenes, pxPerSecond * zoom() / usualZoom);
    // Behind the board nobody sees the lanes: who speaks is looked up once they are shown.
    m_lanesAreOld = !isVisible();
    if (!m_lanesAreOld)
        layLanes();
    setScrollRanges();
    return true; // the lanes show what the rows say, too
}

void StripView::showEvent(QShowEvent* event) {
    TimelineView::showEvent(event);
    if (!m_lanesAreOld)
        return;
    m_lanesAreOld = false;
    layLanes();
    setScrollRanges();
}

void StripView::setScrollRanges() {
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
    std::set<std::pair<std::string_view, std::string_view>> known; // most speak again and again
    const Storyboard& storyboard = session().storyboard();
    const Cast cast(storyboard);
    for (const auto& scene : storyboard.scenes)
        for (const auto& shot : scene->shots)
            for (const DialogueLine& line : shot->dialogue)
                if (known.emplace(line.character, line.kind).second)
                    if (const QString name = speakerName(line, cast); !speakers.contains(name))
                        speakers += name;
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
    return film().isScene(row) ? headingRect(place.scene) : m_layout.cardRect(place);
}

/// A heading stays in sight as long as something of its scene is.
QRect StripView::headingRect(std::size_t scene) const {
    constexpr int room = 160; // px for its words; then it goes with its scene
    QRect rect = m_layout.sceneRect(scene);
    const int edge = scrolled().x() + StripLayout::head;
    rect.setLeft(qMax(rect.left(), qMin(edge, rect.right() - room)));
    return rect;
}

int StripView::rowAt(const QPoint& point) const {
    if (point.x() - scrolled().x() < StripLayout::head)
        return -1;
    const int y = point.y();
    if (y >= StripLayout::ruler && y < StripLayout::ruler + StripLayout::sceneRow) {
        const auto scene = m_layout.sceneAt(point.x());
        return scene && headingRect(*scene).contains(point) ? film().rowOfScene(*scene) : -1;
    }
    if (const auto folded = m_layout.foldedAt(point))
        return film().rowOfScene(*folded);
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
        while (at >= 0 && at < film().rowCount() && (film().isScene(at) || rectOf(at).isEmpty()))
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
        paintFolded(painter, scene);
        cardPainter().paintPieces(painter, toViewport(rectOf(row)).topLeft(), face(row),
                                  stateOf(row));
    }
    paintRuler(painter);
    paintPlayheadTag(painter);
    if (findsNothing())
        paintNothingFound(painter);
    paintOverlay(painter);
    paintHeads(painter);
}

void StripView::paintFolded(QPainter& painter, std::size_t scene) const {
    const QRect rect = toViewport(m_layout.foldedRect(scene));
    if (rect.isEmpty())
        return;
    const theme::Colours& c = theme::colours();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.slot);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setFont(fonts().font(CardFonts::Small));
    painter.setPen(c.text2);
    painter.drawText(rect.adjusted(4, 0, -4, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     shotsShown(film().heading(film().rowOfScene(scene))));
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
    const double first = m_layout.secondsAt(scrolled().x());
    const double last = m_layout.secondsAt(scrolled().x() + viewport()->width());
    const auto xOf = [this](double at) { return qRound(m_layout.xOf(at)) - scrolled().x(); };
    if (m_layout.pxPerSecond() >= 8)
        for (double at = std::floor(first); at <= last; at += 1)
            painter.fillRect(QRect(xOf(at), top + StripLayout::ruler - 5, 1, 4), c.line);
    // What is folded takes no room: of the marks within it one is left.
    constexpr int room = 44;
    const QRect tag = playheadTag();
    int taken = -room;
    for (double at = std::floor(first / step) * step; at <= last; at += step) {
        const int x = xOf(at);
        if (x < taken + room)
            continue;
        taken = x;
        if (tag.intersects(QRect(x, top, room, StripLayout::ruler)))
            continue; // the playhead's own time stands there
        painter.fillRect(QRect(x, top + 16, 1, StripLayout::ruler - 16), c.lineStrong);
        painter.drawText(QRect(x + 6, top, 80, StripLayout::ruler), Qt::AlignVCenter,
                         words::clock(at));
    }
    painter.fillRect(QRect(0, top + StripLayout::ruler - 1, viewport()->width(), 1), c.line);
}

} // namespace foreframe
