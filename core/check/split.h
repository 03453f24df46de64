// The quick fix that parts a shot in several, between its lines.
#pragma once
#include "check/rule.h"

namespace foreframe {

/// Lines [begin, end) of a shot, said in a clip of its own.
struct ShotPart {
    std::size_t begin = 0;
    std::size_t end = 0;
    double duration = 0; ///< seconds
};

/// Splits the shot into these parts, which follow each other and hold every line. It leaves a shot
/// alone that has other lines by then, so doing it twice is doing it once.
Fix splitBetweenLines(const Shot& shot, std::vector<ShotPart> parts);

} // namespace foreframe
