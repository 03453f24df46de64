// Which half of a split shot an effect is heard in.
#pragma once
#include "model/shot.h"

namespace foreframe::edit {

/// Gives both halves the sounds of the whole: ambience and music go on in both, each effect is
/// heard once, in the half whose words its cue speaks of; in the first where that is not clear.
void partSounds(const std::vector<AudioLayer>& whole, Shot& first, Shot& second);

} // namespace foreframe::edit
