// Speakers as they stand in a script: a name and a colon.
#pragma once
#include "importers/prompt_text/introduction.h"

namespace foreframe::reading {

/// "Old Man (tired): ", "Voiceover: "
bool readScriptName(std::string_view before, Introduction& found);

/// "Old Man (tired): " and nothing else, however much the words look like a sentence.
bool readCue(std::string_view before, Introduction& found);

} // namespace foreframe::reading
