// One shot becomes two, several become one, each as long as what is said in it needs.
#pragma once
#include "session/shot_commands.h"

namespace foreframe {

/// Where the current shot can be parted: behind each of its lines but the last.
std::vector<ShotChoice> splitChoices(const Session& session);
/// Parts the current shot behind its only line but one, or with nothing said, in the middle.
QString split(Session& session);

/// True where the selected shots stand side by side.
bool canJoin(const Session& session);
/// Returns what was lost, as a sentence.
QString join(Session& session);

} // namespace foreframe
