// Gives every entry of a storyboard that was read an id of its own.
#pragma once
#include "format/repair.h"
#include "model/storyboard.h"
#include <vector>

namespace foreframe {

/// Makes the ids that are missing, and new ones for those given twice: the first entry keeps its
/// own. Unique per kind; scenes and shots share one. Says what it changed, not what it made.
std::vector<Repair> settleIds(Storyboard& storyboard);

} // namespace foreframe
