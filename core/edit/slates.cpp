#include "edit/slates.h"

#include <algorithm>
#include <unordered_set>

namespace foreframe::edit {

namespace {

/// Every shot with another slate; `slate` gets its place.
Storyboard withSlates(const Storyboard& storyboard,
                      const std::function<std::string(Place, const Shot&)>& slate) {
    Storyboard next = storyboard;
    for (std::size_t i = 0; i < next.scenes.size(); ++i) {
        const Scene& scene = *next.scenes[i];
        std::vector<Shared<Shot>> shots = scene.shots;
        bool changed = false;
        for (std::size_t j = 0; j < shots.size(); ++j) {
            const std::string called = slate({i, j}, *shots[j]);
            if (called == shots[j]->slate)
                continue;
            shots[j] = shots[j].with([&](Shot& shot) { shot.slate = called; });
            changed = true;
        }
        if (changed)
            next.scenes[i] = next.scenes[i].with([&](Scene& s) { s.shots = std::move(shots); });
    }
    return next;
}

/// What the slate of a shot between others begins with: 12A of 12A and of 12A-1; behind nothing,
/// the scene of the shot that follows.
std::string stemAt(const Scene& scene, std::size_t shot) {
    if (shot > 0 && !scene.shots[shot - 1]->slate.empty()) {
        const std::string& before = scene.shots[shot - 1]->slate;
        return before.substr(0, before.find('-'));
    }
    if (shot + 1 < scene.shots.size() && !scene.shots[shot + 1]->slate.empty()) {
        const std::string& behind = scene.shots[shot + 1]->slate;
        const auto digits = behind.find_first_not_of("0123456789");
        return behind.substr(0, digits == 0 ? behind.find('-') : digits);
    }
    return {};
}

} // namespace

bool slatesLocked(const Storyboard& storyboard) {
    for (const auto& scene : storyboard.scenes)
        for (const auto& shot : scene->shots)
            if (shot->slate.empty())
                return false;
    return shotCount(storyboard) > 0;
}

Storyboard lockSlates(const Storyboard& storyboard) {
    return withSlates(storyboard, [](Place place, const Shot& shot) {
        return shot.slate.empty() ? slateAt(place) : shot.slate;
    });
}

Storyboard unlockSlates(const Storyboard& storyboard) {
    return withSlates(storyboard, [](Place, const Shot&) { return std::string(); });
}

std::vector<NewSlate> newSlates(const Storyboard& storyboard) {
    std::vector<NewSlate> changes;
    for (std::size_t i = 0; i < storyboard.scenes.size(); ++i)
        for (std::size_t j = 0; j < storyboard.scenes[i]->shots.size(); ++j) {
            const Shot& shot = *storyboard.scenes[i]->shots[j];
            const std::string to = slateAt({i, j});
            if (!shot.slate.empty() && shot.slate != to)
                changes.push_back({shot.id, shot.slate, to});
        }
    return changes;
}

Storyboard renumberSlates(const Storyboard& storyboard) {
    return withSlates(storyboard, [](Place place, const Shot& shot) {
        return shot.slate.empty() ? std::string() : slateAt(place);
    });
}

Storyboard slateNewShots(const Storyboard& before, Storyboard after) {
    std::unordered_set<std::string_view> known;
    std::unordered_set<std::string> taken;
    for (const auto& scene : before.scenes)
        for (const auto& shot : scene->shots)
            known.insert(shot->id);
    bool any = false;
    for (const auto& scene : after.scenes)
        for (const auto& shot : scene->shots) {
            any = any || !shot->slate.empty();
            if (known.contains(shot->id))
                taken.insert(shot->slate);
        }
    if (!any)
        return after;
    for (std::size_t i = 0; i < after.scenes.size(); ++i)
        for (std::size_t j = 0; j < after.scenes[i]->shots.size(); ++j) {
            const Shot& shot = *after.scenes[i]->shots[j];
            if (known.contains(shot.id) || (!shot.slate.empty() && taken.insert(shot.slate).second))
                continue;
            const std::string stem = stemAt(*after.scenes[i], j);
            std::string slate;
            for (int n = 1; !stem.empty() && (slate.empty() || taken.contains(slate)); ++n)
                slate = stem + '-' + std::to_string(n);
            taken.insert(slate);
            after = changeShot(after, shot.id, [&](Shot& named) { named.slate = slate; });
        }
    return after;
}

} // namespace foreframe::edit
