// The quick fix that parts a shot in several, between its lines or its words.
#pragma once
#include "check/passage.h"

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

/// Parts the shot inside one of its texts: it keeps what stands before byte `end`, and every line;
/// a new shot behind it, which goes on from there, takes what stands from byte `begin` on. `finish`
/// makes the new one whole. Both last as short as what they say allows.
Fix splitText(const ShotContext& context, const Passage& passage, std::size_t end,
              std::size_t begin, std::function<void(Shot&)> finish = {});

} // namespace foreframe
