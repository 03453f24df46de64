#include "timeline/strip_layout.h"

#include <algorithm>

namespace foreframe {

namespace {

/// A scene without shots is still a place to drop on.
constexpr double emptySceneWidth = 96;

/// px. A file may say that a clip takes longer than the world is old; what lies behind this place
/// has no width.
constexpr double farthest = 1e9;

double within(double x) {
    return std::min(x, farthest);
}

} // namespace

StripLayout::StripLayout(const std::vector<StripScene>& scenes, double pxPerSecond)
    : m_scale(pxPerSecond) {
    double x = start;
    for (std::size_t i = 0; i < scenes.size(); ++i) {
        const StripScene& scene = scenes[i];
        const double before = m_seconds;
        Block block{x, x, m_shots.size(), 0, scene.seconds.size(), scene.folded};
        m_time.push_back({m_seconds, x, scene.folded ? 0 : m_scale});
        for (std::size_t j = 0; j < scene.seconds.size(); ++j) {
            const double length = std::max(scene.seconds[j], shortest);
            m_seconds += length;
            if (scene.folded)
                continue;
            const double end = within(x + length * m_scale);
            m_shots.push_back({{i, j}, x, end, m_seconds - length});
            x = end;
        }
        block.count = m_shots.size() - block.first;
        if (scene.folded || before == m_seconds)
            x = within(x + emptySceneWidth);
        block.end = x;
        m_scenes.push_back(block);
    }
    m_time.push_back({m_seconds, x, m_scale});
    m_right = x;
}

QRect StripLayout::cardRect(Place place) const {
    const Block& block = m_scenes[place.scene];
    if (place.shot >= block.count)
        return {};
    const Span& span = m_shots[block.first + place.shot];
    const int x = qRound(span.x);
    return {x, cardTop, qMax(1, qRound(span.end) - x - apart), cardHeight};
}

QRect StripLayout::sceneRect(std::size_t scene) const {
    const Block& block = m_scenes[scene];
    const int x = qRound(block.x);
    return {x, ruler, qMax(1, qRound(block.end) - x - apart), sceneRow};
}

QRect StripLayout::foldedRect(std::size_t scene) const {
    const QRect above = sceneRect(scene);
    return m_scenes[scene].folded ? QRect(above.x(), cardTop, above.width(), cardHeight) : QRect();
}

std::optional<std::size_t> StripLayout::foldedAt(const QPoint& point) const {
    const auto scene = sceneAt(point.x());
    return scene && foldedRect(*scene).contains(point) ? scene : std::nullopt;
}

double StripLayout::xOf(double seconds) const {
    if (m_time.empty())
        return start;
    auto at =
        std::upper_bound(m_time.begin(), m_time.end(), seconds,
                         [](double s, const Stretch& stretch) { return s < stretch.seconds; });
    at = at == m_time.begin() ? at : at - 1;
    return within(at->x + (seconds - at->seconds) * at->pxPerSecond);
}

double StripLayout::secondsAt(double x) const {
    auto at = std::upper_bound(m_time.begin(), m_time.end(), x,
                               [](double px, const Stretch& stretch) { return px < stretch.x; });
    if (at == m_time.begin())
        return 0;
    --at;
    if (at->pxPerSecond <= 0)
        return at->seconds;
    const double inside = at->seconds + (x - at->x) / at->pxPerSecond;
    return std::min(inside, at + 1 == m_time.end() ? m_seconds : (at + 1)->seconds);
}

std::vector<StripLayout::Shot> StripLayout::shotsIn(int left, int right) const {
    std::vector<Shot> found;
    auto span = std::lower_bound(m_shots.begin(), m_shots.end(), left,
                                 [](const Span& s, int x) { return s.end < x; });
    for (; span != m_shots.end() && span->x <= right; ++span)
        found.push_back({span->place, qRound(span->x), qRound(span->end) - qRound(span->x)});
    return found;
}

double StripLayout::xOf(const Moment& moment) const {
    const Span& span = m_shots[m_scenes[moment.place.scene].first + moment.place.shot];
    return std::min(span.x + moment.inShot * m_scale, span.end);
}

double StripLayout::secondsAt(const Moment& moment) const {
    return m_shots[m_scenes[moment.place.scene].first + moment.place.shot].seconds + moment.inShot;
}

std::optional<StripLayout::Moment> StripLayout::momentAt(int x) const {
    if (m_shots.empty())
        return std::nullopt;
    const auto behind = std::upper_bound(m_shots.begin(), m_shots.end(), x,
                                         [](int at, const Span& span) { return at < span.x; });
    const Span& span = behind == m_shots.begin() ? *behind : *(behind - 1);
    return Moment{span.place, std::clamp(x - span.x, 0.0, span.end - span.x) / m_scale};
}

std::optional<Place> StripLayout::shotAt(int x) const {
    for (const Shot& shot : shotsIn(x, x))
        if (x >= shot.x && x < shot.x + shot.width - apart)
            return shot.place;
    return std::nullopt;
}

std::optional<std::size_t> StripLayout::sceneAt(int x) const {
    const auto behind = std::upper_bound(m_scenes.begin(), m_scenes.end(), x,
                                         [](int at, const Block& block) { return at < block.x; });
    if (behind == m_scenes.begin())
        return std::nullopt;
    return std::size_t(behind - m_scenes.begin()) - 1;
}

std::optional<BoardGap> StripLayout::gapAt(int x) const {
    if (m_scenes.empty())
        return std::nullopt;
    const std::size_t scene = sceneAt(x).value_or(0);
    const Block& block = m_scenes[scene];
    if (block.folded)
        return BoardGap{scene, block.shots, foldedRect(scene)};
    BoardGap gap{scene, 0, {}};
    double at = block.x;
    for (std::size_t i = 0; i < block.count; ++i) {
        const Span& span = m_shots[block.first + i];
        if (x < (span.x + span.end) / 2)
            break;
        gap.index = i + 1;
        at = span.end;
    }
    gap.mark = {qRound(at) - apart, cardTop, 3, cardHeight};
    return gap;
}

std::optional<BoardGap> StripLayout::sceneGapAt(int x) const {
    if (m_scenes.empty())
        return std::nullopt;
    std::size_t scene = sceneAt(x).value_or(0);
    if (x > (m_scenes[scene].x + m_scenes[scene].end) / 2)
        ++scene;
    const double at = scene < m_scenes.size() ? m_scenes[scene].x : m_right;
    return BoardGap{scene, 0, {qRound(at) - apart, ruler, 3, sceneRow + cardHeight}};
}

} // namespace foreframe
