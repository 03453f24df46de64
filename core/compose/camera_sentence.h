// The sentence about the camera.
#pragma once
#include "compose/reading.h"
#include "compose/writer.h"

namespace foreframe {

/// Move, sizes, angle, `motivation`, lens; nothing where none of them is there. A speed without a
/// move and the purpose are never written.
void writeCamera(const Reading& shot, PromptWriter& out, std::string_view motivation);

} // namespace foreframe
