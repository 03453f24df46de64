// How often the shots and scenes use what is in the library.
#pragma once
#include "model/storyboard.h"
#include <unordered_map>

namespace foreframe {

/// Counts by id, of known and unknown entries alike; what nobody uses has no entry.
struct Usage {
    std::unordered_map<std::string, int> characters; ///< seen, speaking
    std::unordered_map<std::string, int> voices; ///< bound by a line itself, tagged in an override
    std::unordered_map<std::string, int> locations; ///< set in

    void add(const Shot& shot, const Storyboard& library) { count(shot, library, 1); }
    void remove(const Shot& shot, const Storyboard& library) { count(shot, library, -1); }
    void add(const Scene& scene) { countPlace(scene, 1); }
    void remove(const Scene& scene) { countPlace(scene, -1); }
    bool operator==(const Usage&) const = default;

private:
    void count(const Shot& shot, const Storyboard& library, int by);
    void countPlace(const Scene& scene, int by);
};

} // namespace foreframe
