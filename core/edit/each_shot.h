// Walks a storyboard's shots and rewrites only the scenes in which one changes.
#pragma once
#include "model/storyboard.h"

namespace foreframe::edit {

/// `change(const Shot&)` gives the new shot, or nothing to leave it as the very same object.
template <class Change>
void replaceShots(Storyboard& storyboard, Change change) {
    for (Shared<Scene>& scene : storyboard.scenes) {
        std::vector<Shared<Shot>> shots; // copied once one of them changes
        for (std::size_t i = 0; i < scene->shots.size(); ++i)
            if (std::optional<Shot> next = change(*scene->shots[i])) {
                if (shots.empty())
                    shots = scene->shots;
                shots[i] = std::move(*next);
            }
        if (!shots.empty())
            scene = scene.with([&](Scene& s) { s.shots = std::move(shots); });
    }
}

} // namespace foreframe::edit
