// Scratch voices: how the lines sound until the model speaks them. Each character has a voice of
// its own, the same in every session.
#pragma once
#include "sound/samples.h"
#include <string>
#include <string_view>

namespace foreframe {

struct ScratchLine {
    std::string text;
    std::string voice; ///< espeak's name for it
    int pitch = 50;    ///< 0 to 100
    int wordsAMinute = 170;
    bool operator==(const ScratchLine&) const = default;
};

/// How a character says it. `language` is "en" or "zh"; Chinese text is read as Chinese in any
/// case.
ScratchLine scratchLine(std::string_view text, std::string_view characterId,
                        std::string_view language);

/// The line, spoken; empty where there is no speech on this machine. Takes some ms, on any thread.
Samples speak(const ScratchLine& line);

} // namespace foreframe
