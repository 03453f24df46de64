// The shots that play, one behind the other on a line of time: which one is on screen at a moment,
// how it looks there, and who speaks.
#pragma once
#include "lookup/slate.h"
#include "media/facts.h"
#include "speech/speech.h"

namespace foreframe {

/// A picture, or two that dissolve.
struct Still {
    std::string from;    ///< media path; empty: there is no picture, the shot is drawn in words
    std::string to;      ///< what it becomes over the clip; empty: it stays
    double blend = 0;    ///< how much of `to` is seen, 0 to 1
    std::string missing; ///< media path of the picture that ought to be there
    bool operator==(const Still&) const = default;
};

class Reel {
public:
    /// What is on at one moment of a reel that is not empty.
    struct Moment {
        std::size_t entry = 0;           ///< of the reel
        Place place;                     ///< of its shot, in the film
        double inShot = 0;               ///< seconds since the shot began
        double seconds = 0;              ///< of the shot
        std::optional<std::size_t> line; ///< of the shot's dialogue, while it is spoken
        bool operator==(const Moment&) const = default;
    };

    static constexpr double shortest = 2; ///< seconds: a clip of unknown length is not nothing

    Reel() = default;
    /// The whole film in its order or, of it, the shots in `only`.
    Reel(const Shared<Storyboard>& film, const MediaFacts& media,
         const std::vector<std::string>& only = {});

    /// Takes a later state of the film, where its shots stayed in place and as long as they were.
    /// False where it takes another reel.
    bool follow(const Shared<Storyboard>& film, const MediaFacts& media);

    bool empty() const { return m_entries.empty(); }
    std::size_t size() const { return m_entries.size(); }
    double seconds() const { return m_seconds; }
    const Storyboard& film() const { return *m_film; }

    const Shot& shot(std::size_t entry) const { return shotAt(*m_film, m_entries[entry].place); }
    double startOf(std::size_t entry) const { return m_entries[entry].start; }
    /// Times before the beginning or behind the end are the first or the last moment.
    Moment at(double time) const;
    /// Absent where the shot is not on the reel.
    std::optional<double> timeOf(std::string_view shotId, double inShot = 0) const;
    /// When each line of the shot is spoken.
    std::vector<SpokenLine> linesOf(std::size_t entry) const;

private:
    struct Entry {
        Place place;
        double start = 0;
        double seconds = 0;
    };

    Shared<Storyboard> m_film;
    std::vector<Entry> m_entries;
    double m_seconds = 0;
    // The lines of the shot that was asked for last.
    mutable std::vector<SpokenLine> m_lines;
    mutable const Shot* m_linesOf = nullptr;
};

/// How the shot looks so far into it: its start frame becoming its end frame. A shot that goes on
/// from the one before has that one's last picture where it has none of its own.
Still stillAt(const Storyboard& film, Place place, const MediaFacts& media, double inShot,
              double seconds);

} // namespace foreframe
