// What follows from all that was read of a prompt: how long, from a picture or from text, with
// sound or without.
#pragma once
#include "importers/prompt_text/players.h"

namespace foreframe::reading {

/// Settles duration, mode, start frame and sound. `prompt` is all of it.
void conclude(std::string_view prompt, Shot& shot, Players& players);

/// Where every line of somebody has the same voice, it is the character's.
void giveVoices(std::vector<Shot>& shots, Players& players);

} // namespace foreframe::reading
