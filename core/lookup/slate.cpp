#include "lookup/slate.h"

#include "base/text.h"

namespace foreframe {

std::string slateAt(Place place) {
    static constexpr std::string_view letters =
        "ABCDEFGHJKLMNPQRSTUVWXYZ"; // no I, no O: read as 1 and 0
    std::string suffix;
    for (std::size_t n = place.shot + 1; n > 0; n = (n - 1) / letters.size())
        suffix.insert(suffix.begin(), letters[(n - 1) % letters.size()]);
    return std::to_string(place.scene + 1) + suffix;
}

std::string slateOf(const Storyboard& storyboard, Place place) {
    const Shot& shot = shotAt(storyboard, place);
    return shot.slate.empty() ? slateAt(place) : shot.slate;
}

const Shot& shotAt(const Storyboard& storyboard, Place place) {
    return *storyboard.scenes[place.scene]->shots[place.shot];
}

namespace {

template <class Matches>
std::optional<Place> firstPlace(const Storyboard& storyboard, Matches matches) {
    for (std::size_t i = 0; i < storyboard.scenes.size(); ++i) {
        const auto& shots = storyboard.scenes[i]->shots;
        for (std::size_t j = 0; j < shots.size(); ++j)
            if (matches(*shots[j], Place{i, j}))
                return Place{i, j};
    }
    return std::nullopt;
}

} // namespace

std::optional<Place> findShot(const Storyboard& storyboard, std::string_view id) {
    return firstPlace(storyboard, [id](const Shot& shot, Place) { return shot.id == id; });
}

std::optional<Place> findShotByName(const Storyboard& storyboard, std::string_view name) {
    const auto bySlate = firstPlace(storyboard, [&](const Shot& shot, Place place) {
        return text::equalsIgnoringCase(shot.slate.empty() ? slateAt(place) : shot.slate, name);
    });
    return bySlate ? bySlate : findShot(storyboard, name);
}

std::optional<std::size_t> findScene(const Storyboard& storyboard, std::string_view id) {
    for (std::size_t i = 0; i < storyboard.scenes.size(); ++i)
        if (storyboard.scenes[i]->id == id)
            return i;
    return std::nullopt;
}

std::optional<Place> placeBefore(const Storyboard& storyboard, Place place) {
    if (place.shot > 0)
        return Place{place.scene, place.shot - 1};
    while (place.scene > 0) {
        --place.scene;
        if (const auto count = storyboard.scenes[place.scene]->shots.size(); count > 0)
            return Place{place.scene, count - 1};
    }
    return std::nullopt;
}

std::optional<Place> placeAfter(const Storyboard& storyboard, Place place) {
    if (place.shot + 1 < storyboard.scenes[place.scene]->shots.size())
        return Place{place.scene, place.shot + 1};
    while (++place.scene < storyboard.scenes.size())
        if (!storyboard.scenes[place.scene]->shots.empty())
            return Place{place.scene, 0};
    return std::nullopt;
}

std::size_t shotCount(const Storyboard& storyboard) {
    std::size_t count = 0;
    for (const Shared<Scene>& scene : storyboard.scenes)
        count += scene->shots.size();
    return count;
}

} // namespace foreframe
