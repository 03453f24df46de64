// What differs between two states of a film, as a filmmaker sees it: by shots and their slates.
#pragma once
#include "model/storyboard.h"

namespace foreframe {

struct FilmDifferences {
    std::vector<std::string> added;   ///< slates in the second film, in film order
    std::vector<std::string> removed; ///< slates in the first film
    std::vector<std::string> changed; ///< slates in the second film
    std::size_t moved = 0;            ///< shots that stand in another place among the others
    bool scenes = false;              ///< headings, lighting, notes; scenes new or gone
    bool library = false;             ///< cast, voices, places
    bool settings = false;            ///< title, model, style ... of the whole film

    bool none() const;
    bool operator==(const FilmDifferences&) const = default;
};

/// Shots are the same shot where they have the same id.
FilmDifferences differences(const Storyboard& first, const Storyboard& second);

} // namespace foreframe
