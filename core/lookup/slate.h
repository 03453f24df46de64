// Slates: what a shot is called on set, "12C". They follow the order of the film; ids never do.
#pragma once
#include "model/storyboard.h"
#include <optional>
#include <string_view>

namespace foreframe {

/// Where a shot stands: indices from 0.
struct Place {
    std::size_t scene = 0;
    std::size_t shot = 0;
    auto operator<=>(const Place&) const = default;
};

/// The slate of a position: scene number from 1, then a letter without I and O: A ... Z, AA, AB ...
std::string slateAt(Place place);
/// The shot's slate: its own where slates are locked, else that of its position.
std::string slateOf(const Storyboard& storyboard, Place place);

const Shot& shotAt(const Storyboard& storyboard, Place place);
std::optional<Place> findShot(const Storyboard& storyboard, std::string_view id);
/// By slate first, in any case of letters, then by id.
std::optional<Place> findShotByName(const Storyboard& storyboard, std::string_view slateOrId);
std::optional<std::size_t> findScene(const Storyboard& storyboard, std::string_view id);

/// The place before in film order, across scenes.
std::optional<Place> placeBefore(const Storyboard& storyboard, Place place);
std::optional<Place> placeAfter(const Storyboard& storyboard, Place place);
std::size_t shotCount(const Storyboard& storyboard);

} // namespace foreframe
