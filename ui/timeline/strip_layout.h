// Where shots stand on a strip of time: one behind the other, as wide as they are long.
#pragma once
#include "lookup/slate.h"
#include "timeline/board_layout.h"
#include <QRect>
#include <vector>

namespace foreframe {

struct StripScene {
    std::vector<double> seconds; ///< of each shot
    bool folded = false;         ///< a single place for all of them
};

class StripLayout {
public:
    static constexpr int head = 120; ///< width of the lanes' names, which do not scroll sideways
    static constexpr int ruler = 28;
    static constexpr int sceneRow = 28;
    static constexpr int cardTop = ruler + sceneRow + 4;
    static constexpr int cardHeight = 232;
    static constexpr int lanesTop = cardTop + cardHeight + 8;
    static constexpr int apart = 2;       ///< between cards
    static constexpr double shortest = 2; ///< seconds: a clip of unknown length is not nothing

    StripLayout() = default;
    StripLayout(const std::vector<StripScene>& scenes, double pxPerSecond);

    int width() const { return int(m_right) + 16; }
    double seconds() const { return m_seconds; }
    double pxPerSecond() const { return m_scale; }
    std::size_t sceneCount() const { return m_scenes.size(); }

    /// Empty where its scene is folded, and for a shot that has come since.
    QRect cardRect(Place place) const;
    QRect sceneRect(std::size_t scene) const;
    QRect foldedRect(std::size_t scene) const; ///< empty where it is not
    std::optional<std::size_t> foldedAt(const QPoint& point) const;
    /// Where a moment of the film stands, and which moment a place is. Clips of unknown length take
    /// the shortest width; what is folded has one place for all its time.
    double xOf(double seconds) const;
    double secondsAt(double x) const;
    /// The same of a moment within a shot; a place behind the end or between scenes is the last
    /// moment before it.
    struct Moment {
        Place place;
        double inShot = 0; ///< seconds
    };
    double xOf(const Moment& moment) const;
    double secondsAt(const Moment& moment) const; ///< of the film
    std::optional<Moment> momentAt(int x) const;  ///< absent: there are no shots

    struct Shot {
        Place place;
        int x = 0;
        int width = 0;
    };
    /// The shots between two x.
    std::vector<Shot> shotsIn(int left, int right) const;
    std::optional<Place> shotAt(int x) const;
    std::optional<std::size_t> sceneAt(int x) const;

    std::optional<BoardGap> gapAt(int x) const;
    std::optional<BoardGap> sceneGapAt(int x) const;

private:
    static constexpr int start = head + 8;

    struct Block {
        double x = 0;
        double end = 0;
        std::size_t first = 0; ///< of m_shots
        std::size_t count = 0; ///< of them; none where it is folded
        std::size_t shots = 0;
        bool folded = false;
    };
    /// A stretch of time that passes evenly, until the next one begins.
    struct Stretch {
        double seconds = 0;
        double x = 0;
        double pxPerSecond = 0;
    };
    struct Span {
        Place place;
        double x = 0;
        double end = 0;
        double seconds = 0; ///< of the film, where it begins
    };
    std::vector<Block> m_scenes;
    std::vector<Span> m_shots;
    std::vector<Stretch> m_time;
    double m_scale = 1;
    double m_right = start;
    double m_seconds = 0;
};

} // namespace foreframe
