// What an edit changed in a film whose scenes and shots all stayed where they are. Most edits are
// such, and the answer costs as little for ten thousand shots as for ten.
#pragma once
#include "lookup/slate.h"

namespace foreframe {

struct ChangesInPlace {
    std::vector<std::size_t> scenes; ///< whose own words or any of whose shots differ
    std::vector<Place> shots;        ///< that differ
};

/// Absent where a scene or a shot has come, gone or moved. What is the very same object in both
/// films is taken to be the same; anything else to differ.
std::optional<ChangesInPlace> changesInPlace(const Storyboard& before, const Storyboard& after);

} // namespace foreframe
