// The length of a sound, the length and size of a clip.
#pragma once
#include "media/facts.h"

namespace foreframe {

/// Fills in size and seconds. False where the file can't be played as what it is wanted for, or
/// where the FFmpeg module is not installed.
bool probeRecording(const std::string& file, std::string_view demuxer, MediaKind kind,
                    MediaFact& fact);

} // namespace foreframe
