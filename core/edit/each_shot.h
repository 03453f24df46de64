// Walks a storyboard's shots and rewrites only the scenes in which one changes.
#pragma once
#include "model/storyboard.h"

namespace foreframe::edit {

/// `change(const Shot&)` gives the new shot, or nothing to leave it as the very same object.
template <class Change>
void replaceShots(Storyboard& storyboard, Change change) {
    for (Shared<Scene>& scene : storyboard.scenes) {
        std::vector<Shared<Shot>> shots = scene->shots;
        bool changed = false;
        for (Shared<Shot>& shot : shots)
            if (std::optional<Shot> next = change(*shot)) {
                shot = std::move(*next);
                changed = true;
            }
        if (changed)
            scene = scene.with([&](Scene& s) { s.shots = std::move(shots); });
    }
}

} // namespace foreframe::edit
