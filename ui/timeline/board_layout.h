// Where the headers and cards of a board stand: all cards are of one size, so a place is a matter
// of counting.
#pragma once
#include "lookup/slate.h"
#include <QRect>
#include <optional>
#include <vector>

namespace foreframe {

struct BoardScene {
    int shots = 0;
    bool folded = false; ///< only its header is there
};

/// A gap between cards, and the mark that shows it.
struct BoardGap {
    std::size_t scene = 0;
    std::size_t index = 0; ///< of the shot behind the gap
    QRect mark;            ///< 3 px wide; over a header, the header
    bool operator==(const BoardGap&) const = default;
};

class BoardLayout {
public:
    static constexpr int margin = 16;
    static constexpr int top = 4;
    static constexpr int gap = 12;
    static constexpr int header = 40;
    static constexpr int emptyHeight = 72; ///< of the drop place in a scene without shots

    BoardLayout() = default;
    BoardLayout(const std::vector<BoardScene>& scenes, int width, QSize card);

    bool operator==(const BoardLayout&) const = default;

    int width() const { return m_width; }
    int height() const { return m_height; }
    int columns() const { return m_columns; }
    std::size_t sceneCount() const { return m_scenes.size(); }

    QRect headerRect(std::size_t scene) const;
    /// Empty where the scene is folded.
    QRect cardRect(Place place) const;
    /// The drop place of a scene without shots; empty where there is none.
    QRect emptyRect(std::size_t scene) const;

    struct Hit {
        enum class What { Nothing, Header, Card, EmptyPlace };
        What what = What::Nothing;
        Place place;
    };
    Hit at(const QPoint& point) const;

    /// The shots of a scene that touch the rectangle, [first, end).
    struct Part {
        std::size_t scene = 0;
        bool header = false;
        bool empty = false;
        std::size_t first = 0;
        std::size_t end = 0;
    };
    std::vector<Part> partsIn(const QRect& rect) const;

    /// The gap for shots that is nearest; none on a board without scenes.
    std::optional<BoardGap> gapAt(const QPoint& point) const;
    /// The nearest gap between whole scenes; `scene` is the one behind it.
    std::optional<BoardGap> sceneGapAt(const QPoint& point) const;

    /// The shot one row up (-1) or down (+1), as near as there is one; the same at the edge.
    Place vertical(Place from, int direction) const;

private:
    struct Block {
        int top = 0;
        int shots = 0;
        bool folded = false;
        bool operator==(const Block&) const = default;
    };

    std::size_t sceneAt(int y) const;
    int rowsOf(const Block& block) const { return (block.shots + m_columns - 1) / m_columns; }
    int bodyOf(const Block& block) const;
    int bottomOf(std::size_t scene) const;

    std::vector<Block> m_scenes;
    QSize m_card{1, 1};
    int m_width = 0;
    int m_columns = 1;
    int m_height = 0;
};

} // namespace foreframe
