// Prompts in the form of a screenplay: a name in capitals, (how it is said), and what is said.
#pragma once
#include <string>
#include <string_view>

namespace foreframe::reading {

/// The text with every speech on a line of its own, `MARGARET (softly): “I kept it.”`, and every
/// INT. or EXT. as the heading of a shot; as it is where it is no screenplay.
std::string withoutScreenplay(std::string_view text);

} // namespace foreframe::reading
