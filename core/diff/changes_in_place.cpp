#include "diff/changes_in_place.h"

namespace foreframe {

std::optional<ChangesInPlace> changesInPlace(const Storyboard& before, const Storyboard& after) {
    if (before.scenes.size() != after.scenes.size())
        return std::nullopt;
    ChangesInPlace changes;
    for (std::size_t i = 0; i < after.scenes.size(); ++i) {
        if (before.scenes[i].same(after.scenes[i]))
            continue;
        const Scene& was = *before.scenes[i];
        const Scene& is = *after.scenes[i];
        if (was.id != is.id || was.shots.size() != is.shots.size())
            return std::nullopt;
        changes.scenes.push_back(i);
        for (std::size_t j = 0; j < is.shots.size(); ++j) {
            if (was.shots[j].same(is.shots[j]))
                continue;
            if (was.shots[j]->id != is.shots[j]->id)
                return std::nullopt;
            changes.shots.push_back({i, j});
        }
    }
    return changes;
}

} // namespace foreframe
