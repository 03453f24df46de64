// Whether reading a prompt kept every word of it.
#pragma once
#include "lookup/cast.h"

namespace foreframe::reading {

/// True where every word of the prompt stands, as often as it is said, in the fields of the shot or
/// in the prompt that is composed of them; headings, labels and small words aside.
bool keepsWords(std::string_view prompt, std::string_view composed, const Shot& shot,
                const Cast& cast);

} // namespace foreframe::reading
