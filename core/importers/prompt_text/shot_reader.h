// One prompt into one shot.
#pragma once
#include "importers/prompt_text/players.h"
#include "importers/prompt_text/prompts.h"

namespace foreframe::reading {

/// Reads a prompt; whoever it names joins the players. The shot has no id yet.
Shot shotFrom(const Prompt& prompt, Players& players);

} // namespace foreframe::reading
