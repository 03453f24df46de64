// Who "she" is: whom a line without a name belongs to.
#pragma once
#include "importers/prompt_text/introduction.h"
#include "importers/prompt_text/players.h"

namespace foreframe::reading {

/// The last who spoke or was seen, else whoever acts in the words before (`lead`) or in the picture
/// so far; a woman is no "he". Somebody new where nobody fits.
std::string meantBy(const Introduction& by, std::string_view lead, const Shot& shot,
                    Players& players, bool chinese);

} // namespace foreframe::reading
