// Speakers in a plain sentence: who acts, and the verb that lets them speak.
#pragma once
#include "importers/prompt_text/introduction.h"

namespace foreframe::reading {

/// "In a quiet kitchen, an old chef tastes the soup and says, ", also behind what belongs to the
/// picture: "Close-up of the keeper; he says", "A wide shot of a man who says".
bool readPlainIntroduction(std::string_view before, Introduction& found);

/// Names whoever it is, by name, by a pronoun or as a group.
void nameSpeaker(std::string_view who, Introduction& found);

} // namespace foreframe::reading
