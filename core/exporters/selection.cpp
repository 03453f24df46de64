#include "exporters/selection.h"

#include "base/text.h"

#include <algorithm>
#include <set>

namespace foreframe {

namespace {

using PlaceRange = std::pair<Place, Place>;

/// A name may hold a hyphen itself, so every one of them is tried as the divider.
std::optional<PlaceRange> rangeNamed(const Storyboard& storyboard, std::string_view term) {
    if (const auto one = findShotByName(storyboard, term))
        return PlaceRange(*one, *one);
    for (std::size_t at = term.find('-'); at != std::string_view::npos;
         at = term.find('-', at + 1)) {
        const auto first = findShotByName(storyboard, text::trim(term.substr(0, at)));
        const auto last = findShotByName(storyboard, text::trim(term.substr(at + 1)));
        if (first && last)
            return PlaceRange(std::minmax(*first, *last));
    }
    return std::nullopt;
}

} // namespace

std::vector<Place> allShots(const Storyboard& storyboard) {
    std::vector<Place> places;
    for (std::size_t i = 0; i < storyboard.scenes.size(); ++i)
        for (std::size_t j = 0; j < storyboard.scenes[i]->shots.size(); ++j)
            places.push_back({i, j});
    return places;
}

Result<std::vector<Place>> shotsNamed(const Storyboard& storyboard, std::string_view list) {
    std::set<Place> chosen;
    for (std::string_view term : text::split(list, ',')) {
        term = text::trim(term);
        const auto range = rangeNamed(storyboard, term);
        if (!range)
            return fail(noSuchShot(storyboard, term));
        for (std::optional<Place> place = range->first; place && *place <= range->second;
             place = placeAfter(storyboard, *place))
            chosen.insert(*place);
    }
    return std::vector<Place>(chosen.begin(), chosen.end());
}

std::string noSuchShot(const Storyboard& storyboard, std::string_view name) {
    const std::vector<Place> places = allShots(storyboard);
    const std::string missing = "There is no shot \"" + std::string(name) + "\"";
    if (places.empty())
        return missing + ": this storyboard has none yet.";
    return missing + "; the slates go from " + slateOf(storyboard, places.front()) + " to " +
           slateOf(storyboard, places.back()) + ".";
}

} // namespace foreframe
