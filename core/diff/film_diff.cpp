#include "diff/film_diff.h"

#include "diff/list_diff.h"
#include "lookup/slate.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace foreframe {

namespace {

struct Placed {
    Shared<Shot> shot;
    Place place;
};

using Placing = std::unordered_map<std::string_view, Placed>;

Placing placesOf(const Storyboard& film) {
    Placing all;
    for (std::size_t s = 0; s < film.scenes.size(); ++s)
        for (std::size_t i = 0; i < film.scenes[s]->shots.size(); ++i) {
            const Shared<Shot>& shot = film.scenes[s]->shots[i];
            all.emplace(shot->id, Placed{shot, {s, i}});
        }
    return all;
}

std::vector<std::string> sharedIds(const Storyboard& film, const Placing& other) {
    std::vector<std::string> ids;
    for (const auto& scene : film.scenes)
        for (const auto& shot : scene->shots)
            if (other.contains(shot->id))
                ids.push_back(shot->id);
    return ids;
}

/// Those that stand elsewhere among the others, and those that went to another scene.
std::size_t movedShots(const Storyboard& first, const Storyboard& second, const Placing& before,
                       const Placing& after) {
    std::unordered_set<std::string> moved;
    const std::vector<std::string> shared = sharedIds(second, before);
    for (const ListStep& step : diffLists(sharedIds(first, after), shared))
        moved.insert(step.id);
    for (const std::string& id : shared)
        if (first.scenes[before.at(id).place.scene]->id !=
            second.scenes[after.at(id).place.scene]->id)
            moved.insert(id);
    return moved.size();
}

/// The scenes without their shots: those are told one by one.
bool scenesDiffer(const Storyboard& first, const Storyboard& second) {
    const auto bare = [](const Scene& scene) {
        Scene copy = scene;
        copy.shots.clear();
        return copy;
    };
    return !std::equal(first.scenes.begin(), first.scenes.end(), second.scenes.begin(),
                       second.scenes.end(), [&](const auto& one, const auto& other) {
                           return one.same(other) || bare(*one) == bare(*other);
                       });
}

bool settingsDiffer(const Storyboard& first, const Storyboard& second) {
    const auto bare = [](Storyboard film) {
        film.voices.clear();
        film.characters.clear();
        film.locations.clear();
        film.scenes.clear();
        return film;
    };
    return !(bare(first) == bare(second));
}

} // namespace

bool FilmDifferences::none() const {
    return *this == FilmDifferences{};
}

FilmDifferences differences(const Storyboard& first, const Storyboard& second) {
    const Placing before = placesOf(first);
    const Placing after = placesOf(second);
    FilmDifferences found;
    for (const auto& scene : first.scenes)
        for (const auto& shot : scene->shots)
            if (!after.contains(shot->id))
                found.removed.push_back(slateOf(first, before.at(shot->id).place));
    for (const auto& scene : second.scenes)
        for (const auto& shot : scene->shots) {
            const auto was = before.find(shot->id);
            if (was == before.end())
                found.added.push_back(slateOf(second, after.at(shot->id).place));
            else if (!(was->second.shot == shot))
                found.changed.push_back(slateOf(second, after.at(shot->id).place));
        }
    found.moved = movedShots(first, second, before, after);
    found.scenes = scenesDiffer(first, second);
    found.library = !(first.voices == second.voices && first.characters == second.characters &&
                      first.locations == second.locations);
    found.settings = settingsDiffer(first, second);
    return found;
}

} // namespace foreframe
