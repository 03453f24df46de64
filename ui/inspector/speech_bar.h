// When a line is spoken within the clip, as a bar.
#pragma once
#include "form/field.h"

namespace foreframe {

/// Track: the clip. Segment: from the start to the end of the line. What runs over is hatched.
form::MakeEditor speechBar(std::size_t line);

} // namespace foreframe
