// Changes to which shots and scenes there are, and in what order.

#include "edit/each_shot.h"
#include "edit/edit.h"
#include "edit/part_sounds.h"
#include "lookup/fresh_ids.h"

#include <algorithm>
#include <unordered_set>

namespace foreframe::edit {

namespace {

using IdSet = std::unordered_set<std::string_view>;

IdSet setOf(const Ids& ids) {
    return {ids.begin(), ids.end()};
}

/// Takes the shots out, in film order, leaving the scenes without them.
std::vector<Shared<Shot>> takeOut(Storyboard& storyboard, const IdSet& ids) {
    std::vector<Shared<Shot>> taken;
    for (Shared<Scene>& scene : storyboard.scenes) {
        const auto isTaken = [&](const Shared<Shot>& shot) { return ids.contains(shot->id); };
        if (std::none_of(scene->shots.begin(), scene->shots.end(), isTaken))
            continue;
        scene = scene.with([&](Scene& s) {
            std::vector<Shared<Shot>> left;
            for (Shared<Shot>& shot : s.shots)
                (isTaken(shot) ? taken : left).push_back(std::move(shot));
            s.shots = std::move(left);
        });
    }
    return taken;
}

void putIn(Storyboard& storyboard, std::size_t scene, std::size_t index,
           std::vector<Shared<Shot>> shots) {
    storyboard.scenes[scene] = storyboard.scenes[scene].with([&](Scene& s) {
        const auto at =
            s.shots.begin() + static_cast<std::ptrdiff_t>(std::min(index, s.shots.size()));
        s.shots.insert(at, std::make_move_iterator(shots.begin()),
                       std::make_move_iterator(shots.end()));
    });
}

} // namespace

std::string newId(const Storyboard& storyboard, std::string_view prefix) {
    return FreshIds(storyboard).make(prefix);
}

std::optional<Gap> gapAfter(const Storyboard& storyboard, std::string_view shotId) {
    auto gap = gapBefore(storyboard, shotId);
    if (gap)
        ++gap->index;
    return gap;
}

std::optional<Gap> gapBefore(const Storyboard& storyboard, std::string_view shotId) {
    const auto place = findShot(storyboard, shotId);
    if (!place)
        return std::nullopt;
    return Gap{storyboard.scenes[place->scene]->id, place->shot};
}

Storyboard insertShots(const Storyboard& storyboard, const Gap& gap, std::vector<Shot> shots) {
    const auto scene = findScene(storyboard, gap.sceneId);
    if (!scene || shots.empty())
        return storyboard;
    FreshIds ids(storyboard);
    std::vector<Shared<Shot>> added;
    for (Shot& shot : shots) {
        shot.id = ids.keep(shot.id, "sh");
        added.emplace_back(std::move(shot));
    }
    Storyboard next = storyboard;
    putIn(next, *scene, gap.index, std::move(added));
    return next;
}

Storyboard removeShots(const Storyboard& storyboard, const Ids& shotIds) {
    Storyboard next = storyboard;
    takeOut(next, setOf(shotIds));
    return next;
}

Storyboard duplicateShots(const Storyboard& storyboard, const Ids& shotIds) {
    const IdSet ids = setOf(shotIds);
    std::vector<Shot> copies;
    std::string last;
    for (const auto& scene : storyboard.scenes)
        for (const auto& shot : scene->shots)
            if (ids.contains(shot->id)) {
                copies.push_back(*shot);
                copies.back().slate.clear(); // a locked slate names one shot only
                last = shot->id;
            }
    const auto gap = gapAfter(storyboard, last);
    return gap ? insertShots(storyboard, *gap, std::move(copies)) : storyboard;
}

Storyboard changeShots(const Storyboard& storyboard, const Ids& shotIds,
                       const std::function<void(Shot&)>& change) {
    const IdSet ids = setOf(shotIds);
    Storyboard next = storyboard;
    replaceShots(next, [&](const Shot& shot) -> std::optional<Shot> {
        if (!ids.contains(shot.id))
            return std::nullopt;
        Shot copy = shot;
        change(copy);
        return copy;
    });
    return next;
}

Storyboard moveShots(const Storyboard& storyboard, const Ids& shotIds, const Gap& gap) {
    const auto scene = findScene(storyboard, gap.sceneId);
    if (!scene)
        return storyboard;
    const IdSet ids = setOf(shotIds);
    const auto& shots = storyboard.scenes[*scene]->shots;
    const auto index = std::min(gap.index, shots.size());
    const auto leaving =
        std::count_if(shots.begin(), shots.begin() + static_cast<std::ptrdiff_t>(index),
                      [&](const Shared<Shot>& shot) { return ids.contains(shot->id); });
    Storyboard next = storyboard;
    auto taken = takeOut(next, ids);
    if (taken.empty())
        return storyboard;
    putIn(next, *scene, index - static_cast<std::size_t>(leaving), std::move(taken));
    return next;
}

Storyboard nudgeShots(const Storyboard& storyboard, const Ids& shotIds, int direction) {
    const IdSet ids = setOf(shotIds);
    std::optional<Place> first;
    std::optional<Place> last;
    for (std::size_t i = 0; i < storyboard.scenes.size(); ++i)
        for (std::size_t j = 0; j < storyboard.scenes[i]->shots.size(); ++j)
            if (ids.contains(storyboard.scenes[i]->shots[j]->id)) {
                last = Place{i, j};
                first = first ? first : last;
            }
    if (!first)
        return storyboard;
    if (direction < 0) {
        if (first->shot > 0)
            return moveShots(storyboard, shotIds,
                             {storyboard.scenes[first->scene]->id, first->shot - 1});
        if (first->scene == 0)
            return storyboard;
        const Scene& before = *storyboard.scenes[first->scene - 1];
        return moveShots(storyboard, shotIds, {before.id, before.shots.size()});
    }
    const Scene& scene = *storyboard.scenes[last->scene];
    if (last->shot + 1 < scene.shots.size())
        return moveShots(storyboard, shotIds, {scene.id, last->shot + 2});
    if (last->scene + 1 == storyboard.scenes.size())
        return storyboard;
    return moveShots(storyboard, shotIds, {storyboard.scenes[last->scene + 1]->id, 0});
}

Storyboard splitShot(const Storyboard& storyboard, std::string_view shotId,
                     std::size_t firstLineOfSecond) {
    const auto place = findShot(storyboard, shotId);
    if (!place)
        return storyboard;
    const Shot& whole = shotAt(storyboard, *place);
    const auto cut =
        static_cast<std::ptrdiff_t>(std::min(firstLineOfSecond, whole.dialogue.size()));

    Shot second = whole;
    second.id.clear();
    second.slate.clear();
    second.status = status::draft;
    second.takes.clear();
    second.promptOverride.clear();
    second.startFrame = {};
    second.continuesPrevious = whole.mode == mode::imageToVideo;
    second.dialogue.erase(second.dialogue.begin(), second.dialogue.begin() + cut);

    Storyboard next = changeShot(storyboard, shotId, [&](Shot& first) {
        first.dialogue.erase(first.dialogue.begin() + cut, first.dialogue.end());
        partSounds(whole.audio, first, second);
        first.endFrame = {};
        first.camera.endSize.clear();
        first.emotion.to.clear();
        first.physicalState.to.clear();
    });
    return insertShots(next, *gapAfter(next, shotId), {std::move(second)});
}

Storyboard insertScene(const Storyboard& storyboard, std::size_t index, Scene scene) {
    FreshIds ids(storyboard);
    scene.id = ids.keep(scene.id, "sc");
    for (Shared<Shot>& shot : scene.shots)
        shot = shot.with([&](Shot& s) { s.id = ids.keep(s.id, "sh"); });
    Storyboard next = storyboard;
    const auto at = static_cast<std::ptrdiff_t>(std::min(index, next.scenes.size()));
    next.scenes.insert(next.scenes.begin() + at, Shared<Scene>(std::move(scene)));
    return next;
}

Storyboard removeScene(const Storyboard& storyboard, std::string_view sceneId) {
    Storyboard next = storyboard;
    std::erase_if(next.scenes, [&](const Shared<Scene>& scene) { return scene->id == sceneId; });
    return next;
}

Storyboard moveScene(const Storyboard& storyboard, std::string_view sceneId, std::size_t index) {
    const auto from = findScene(storyboard, sceneId);
    if (!from)
        return storyboard;
    Storyboard next = storyboard;
    const Shared<Scene> scene = next.scenes[*from];
    next.scenes.erase(next.scenes.begin() + static_cast<std::ptrdiff_t>(*from));
    const std::size_t to = std::min(index > *from ? index - 1 : index, next.scenes.size());
    next.scenes.insert(next.scenes.begin() + static_cast<std::ptrdiff_t>(to), scene);
    return next;
}

Storyboard duplicateScene(const Storyboard& storyboard, std::string_view sceneId) {
    const auto from = findScene(storyboard, sceneId);
    if (!from)
        return storyboard;
    Scene copy = *storyboard.scenes[*from];
    for (Shared<Shot>& shot : copy.shots)
        shot = shot.with([](Shot& s) { s.slate.clear(); });
    return insertScene(storyboard, *from + 1, std::move(copy));
}

} // namespace foreframe::edit
