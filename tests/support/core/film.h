// Small films for tests, written down as they read: scenes of shots by their ids.
#pragma once
#include "model/storyboard.h"
#include <initializer_list>
#include <string>

namespace foreframe::test {

inline Shared<Shot> shotNamed(const std::string& id) {
    Shot shot;
    shot.id = id;
    return shot;
}

/// `filmOf({{"a", "b"}, {}, {"c"}})`: scenes s1, s2, s3.
inline Storyboard filmOf(std::initializer_list<std::initializer_list<std::string>> scenes) {
    Storyboard film;
    for (const auto& ids : scenes) {
        Scene scene;
        scene.id = 's';
        scene.id += std::to_string(film.scenes.size() + 1);
        for (const std::string& id : ids)
            scene.shots.push_back(shotNamed(id));
        film.scenes.emplace_back(std::move(scene));
    }
    return film;
}

/// The order of a film at a glance: "s1: a b | s2: c".
inline std::string orderOf(const Storyboard& film) {
    std::string out;
    for (const auto& scene : film.scenes) {
        out += out.empty() ? "" : " | ";
        out += scene->id;
        out += ":";
        for (const auto& shot : scene->shots) {
            out += ' ';
            out += shot->id;
        }
    }
    return out;
}

} // namespace foreframe::test
