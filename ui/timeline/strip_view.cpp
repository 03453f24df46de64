#include "timeline/strip_view.h"

#include "cost/cost.h"
#include "models/film_words.h"
#include "theme/signs.h"
#include "timeline/strip_card.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace foreframe {

namespace {

constexpr int speechLane = 60;
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
    paintLanes(painter, shots);
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

void StripView::paintLanes(QPainter& painter, const std::vector<StripLayout::Shot>& shots) const {
    const theme::Colours& c = theme::colours();
    for (const Lane& lane : m_lanes) {
        const int top = lane.top - scrolled().y();
        painter.fillRect(QRect(0, top, viewport()->width(), 1), c.line);
        for (const auto& shot : shots) {
            painter.fillRect(
                QRect(shot.x - StripLayout::apart - scrolled().x(), top, 1, lane.height), c.line);
            lane.kind ? paintSounds(painter, lane, shot) : paintSpeech(painter, lane, shot);
        }
    }
    painter.fillRect(QRect(0, m_bottom - scrolled().y(), viewport()->width(), 1), c.line);
}

void StripView::paintSpeech(QPainter& painter, const Lane& lane,
                            const StripLayout::Shot& shot) const {
    const theme::Colours& c = theme::colours();
    const ShotCard& card = film().card(film().rowOf(shot.place));
    const QFontMetrics& metrics = fonts().metrics(CardFonts::Caption);
    const int left = shot.x - scrolled().x();
    const int right = left + shot.width - StripLayout::apart;
    const int bar = lane.top - scrolled().y() + 32;
    bool track = false;
    for (const CardLine& line : card.lines) {
        if (line.speaker != lane.name)
            continue;
        if (!track)
            painter.fillRect(QRect(left, bar, right - left, 6), c.line);
        track = true;
        const int from = qMin(right, left + qRound(line.start * m_layout.pxPerSecond()));
        const int to = qMin(right, left + qRound(line.end * m_layout.pxPerSecond()));
        painter.fillRect(QRect(from, bar, qMax(2, to - from), 6), c.dialogue);
        if (line.tooLong) // what does not fit has no room of its own: the end of the bar says it
            painter.fillRect(QRect(right - 12, bar, 12, 6), hatch(c.error));
        const int room = right - from;
        painter.setFont(fonts().font(CardFonts::Caption));
        painter.setPen(c.text);
        painter.drawText(QRect(from, bar - 20, room, 18), Qt::AlignVCenter,
                         metrics.elidedText(line.text, Qt::ElideRight, room));
        painter.setPen(line.tooLong ? c.error : c.text2);
        painter.drawText(QRect(from, bar + 8, room, 16), Qt::AlignVCenter,
                         metrics.elidedText(line.seconds, Qt::ElideRight, room));
    }
}

void StripView::paintSounds(QPainter& painter, const Lane& lane,
                            const StripLayout::Shot& shot) const {
    const theme::Colours& c = theme::colours();
    const ShotCard& card = film().card(film().rowOf(shot.place));
    QStringList texts;
    for (const CardSound& sound : card.sounds)
        if (sound.kind == *lane.kind)
            texts += sound.text;
    if (texts.isEmpty() || card.silent)
        return;
    const QColor& ink = c.*soundInk(*lane.kind);
    const QColor& tint = *lane.kind == CardSound::Kind::Effect  ? c.effectTint
                         : *lane.kind == CardSound::Kind::Music ? c.musicTint
                                                                : c.ambientTint;
    const QRect rect(shot.x - scrolled().x(), lane.top - scrolled().y() + 11,
                     shot.width - StripLayout::apart, 26);
    painter.fillRect(rect, tint);
    painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), ink);
    const QRect text = rect.adjusted(28, 0, -6, 0);
    if (text.width() < 8)
        return;
    painter.drawPixmap(rect.topLeft() + QPoint(10, 7),
                       theme::sign(soundSign(*lane.kind), ink, 12, devicePixelRatioF()));
    painter.setFont(fonts().font(CardFonts::CaptionMedium));
    painter.setPen(ink);
    painter.drawText(
        text, Qt::AlignVCenter,
        fonts()
            .metrics(CardFonts::CaptionMedium)
            .elidedText(texts.join(QStringLiteral(" · ")), Qt::ElideRight, text.width()));
}

void StripView::paintHeads(QPainter& painter) const {
    const theme::Colours& c = theme::colours();
    painter.fillRect(QRect(0, 0, StripLayout::head, viewport()->height()), c.panel);
    painter.fillRect(QRect(StripLayout::head - 1, 0, 1, viewport()->height()), c.line);
    const auto say = [&](const QRect& rect, const QString& text, CardFonts::Role font,
                         const QColor& ink) {
        painter.setFont(fonts().font(font));
        painter.setPen(ink);
        painter.drawText(rect, Qt::AlignVCenter,
                         fonts().metrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    };
    const int top = StripLayout::cardTop - scrolled().y();
    say({12, top, 100, 18}, tr("Picture"), CardFonts::SmallBold, c.text);
    const int shots = film().shotCount();
    say({12, top + 18, 100, 16},
        (shots == 1 ? tr("1 shot") : tr("%1 shots").arg(shots)) + QStringLiteral(", ") +
            words::clock(m_layout.seconds()),
        CardFonts::Caption, c.text2);
    for (const Lane& lane : m_lanes) {
        const QRect row(0, lane.top - scrolled().y(), StripLayout::head, lane.height);
        painter.fillRect(QRect(0, row.y(), StripLayout::head - 1, 1), c.line);
        const QString sign = lane.kind ? soundSign(*lane.kind) : QStringLiteral("dialogue");
        const QColor& ink = lane.kind ? c.*soundInk(*lane.kind) : c.dialogue;
        painter.drawPixmap(QPoint(12, row.center().y() - 7),
                           theme::sign(sign, ink, 14, devicePixelRatioF()));
        say({34, row.y(), StripLayout::head - 40, row.height()}, lane.name, CardFonts::Small,
            c.text);
    }
}

} // namespace foreframe
