#include "timeline/board_layout.h"

#include <algorithm>

namespace foreframe {

BoardLayout::BoardLayout(const std::vector<BoardScene>& scenes, int width, QSize card)
    : m_card(card.expandedTo({1, 1})),
      m_width(qMax(width, 2 * margin + 1)),
      m_columns(qMax(1, (width - 2 * margin + gap) / (m_card.width() + gap))) {
    int y = top;
    m_scenes.reserve(scenes.size());
    for (const BoardScene& scene : scenes) {
        m_scenes.push_back({y, scene.shots, scene.folded});
        y += header + bodyOf(m_scenes.back());
    }
    m_height = y + margin;
}

int BoardLayout::bodyOf(const Block& block) const {
    if (block.folded)
        return 0;
    if (block.shots == 0)
        return emptyHeight;
    return rowsOf(block) * (m_card.height() + gap) - gap;
}

int BoardLayout::bottomOf(std::size_t scene) const {
    return m_scenes[scene].top + header + bodyOf(m_scenes[scene]);
}

QRect BoardLayout::headerRect(std::size_t scene) const {
    return {margin, m_scenes[scene].top, m_width - 2 * margin, header};
}

QRect BoardLayout::cardRect(Place place) const {
    const Block& block = m_scenes[place.scene];
    if (block.folded)
        return {};
    const int row = int(place.shot) / m_columns;
    const int column = int(place.shot) % m_columns;
    return {QPoint(margin + column * (m_card.width() + gap),
                   block.top + header + row * (m_card.height() + gap)),
            m_card};
}

QRect BoardLayout::emptyRect(std::size_t scene) const {
    const Block& block = m_scenes[scene];
    if (block.folded || block.shots > 0)
        return {};
    return {margin, block.top + header, m_width - 2 * margin, emptyHeight};
}

std::size_t BoardLayout::sceneAt(int y) const {
    const auto behind = std::upper_bound(m_scenes.begin(), m_scenes.end(), y,
                                         [](int at, const Block& block) { return at < block.top; });
    return behind == m_scenes.begin() ? 0 : std::size_t(behind - m_scenes.begin()) - 1;
}

BoardLayout::Hit BoardLayout::at(const QPoint& point) const {
    if (m_scenes.empty())
        return {};
    const std::size_t scene = sceneAt(point.y());
    if (headerRect(scene).contains(point))
        return {Hit::What::Header, {scene, 0}};
    if (emptyRect(scene).contains(point))
        return {Hit::What::EmptyPlace, {scene, 0}};
    const Block& block = m_scenes[scene];
    const int x = point.x() - margin;
    const int y = point.y() - block.top - header;
    if (block.folded || x < 0 || y < 0)
        return {};
    const int column = x / (m_card.width() + gap);
    const int row = y / (m_card.height() + gap);
    const int shot = row * m_columns + column;
    if (column >= m_columns || shot >= block.shots)
        return {};
    const Place place{scene, std::size_t(shot)};
    return cardRect(place).contains(point) ? Hit{Hit::What::Card, place} : Hit{};
}

std::vector<BoardLayout::Part> BoardLayout::partsIn(const QRect& rect) const {
    std::vector<Part> parts;
    if (m_scenes.empty())
        return parts;
    const int pitch = m_card.height() + gap;
    for (std::size_t i = sceneAt(rect.top()); i < m_scenes.size(); ++i) {
        const Block& block = m_scenes[i];
        if (block.top > rect.bottom())
            break;
        Part part;
        part.scene = i;
        part.header = headerRect(i).intersects(rect);
        part.empty = emptyRect(i).intersects(rect);
        if (!block.folded) {
            const int first = qMax(0, (rect.top() - block.top - header) / pitch);
            const int last = (rect.bottom() - block.top - header) / pitch;
            part.first = std::size_t(std::clamp(first * m_columns, 0, block.shots));
            part.end =
                std::size_t(rect.bottom() < block.top + header
                                ? 0
                                : std::clamp((last + 1) * m_columns, int(part.first), block.shots));
            part.end = std::max(part.end, part.first);
        }
        parts.push_back(part);
    }
    return parts;
}

std::optional<BoardGap> BoardLayout::gapAt(const QPoint& point) const {
    if (m_scenes.empty())
        return std::nullopt;
    const std::size_t scene = sceneAt(point.y());
    const Block& block = m_scenes[scene];
    BoardGap found{scene, 0, headerRect(scene)};
    if (block.folded) {
        found.index = std::size_t(block.shots);
        return found;
    }
    if (block.shots == 0) {
        found.mark = emptyRect(scene);
        return found;
    }
    const int y = point.y() - block.top - header;
    const int row = std::clamp(y / (m_card.height() + gap), 0, rowsOf(block) - 1);
    const int inRow = qMin(m_columns, block.shots - row * m_columns);
    const int pitch = m_card.width() + gap;
    // Below the last row there is only what comes behind it.
    const bool below = y > rowsOf(block) * (m_card.height() + gap);
    const int column =
        below ? inRow : std::clamp((point.x() - margin + gap / 2 + pitch / 2) / pitch, 0, inRow);
    found.index = std::size_t(row * m_columns + column);
    const int first = block.top + header + row * (m_card.height() + gap);
    found.mark = {margin + column * pitch - gap / 2 - 1, first, 3, m_card.height()};
    return found;
}

std::optional<BoardGap> BoardLayout::sceneGapAt(const QPoint& point) const {
    if (m_scenes.empty())
        return std::nullopt;
    std::size_t scene = sceneAt(point.y());
    const int middle = (m_scenes[scene].top + bottomOf(scene)) / 2;
    if (point.y() > middle)
        ++scene;
    const int y = scene < m_scenes.size() ? m_scenes[scene].top : bottomOf(scene - 1) + gap / 2;
    return BoardGap{scene, 0, {margin, y - 1, m_width - 2 * margin, 3}};
}

Place BoardLayout::vertical(Place from, int direction) const {
    const auto hasCards = [this](std::size_t scene) {
        return m_scenes[scene].shots > 0 && !m_scenes[scene].folded;
    };
    const int column = int(from.shot) % m_columns;
    const int row = int(from.shot) / m_columns + direction;
    if (row >= 0 && row < rowsOf(m_scenes[from.scene]))
        return {from.scene,
                std::size_t(qMin(row * m_columns + column, m_scenes[from.scene].shots - 1))};
    for (std::size_t scene = from.scene;;) {
        if (direction < 0 ? scene == 0 : scene + 1 == m_scenes.size())
            return from;
        scene += direction < 0 ? std::size_t(-1) : 1;
        if (!hasCards(scene))
            continue;
        const Block& block = m_scenes[scene];
        const int target = direction < 0 ? rowsOf(block) - 1 : 0;
        return {scene, std::size_t(qMin(target * m_columns + column, block.shots - 1))};
    }
}

} // namespace foreframe
