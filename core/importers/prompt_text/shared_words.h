// What a list of shots says before its first one: it holds for all of them.
#pragma once
#include "model/storyboard.h"

namespace foreframe::reading {

/// `opening` is what was read of these words. The film and the scene get the place, the light, the
/// style and what is not wanted; every shot gets what is heard.
void shareOpening(const Shot& opening, const std::string& words, std::vector<Shot>& shots,
                  Scene& scene, Storyboard& storyboard);

} // namespace foreframe::reading
