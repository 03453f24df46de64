// How long a sound is, without FFmpeg: loading it for the usual voice samples (WAV, MP3) would take
// longer than everything else a check does.
#pragma once
#include "media/file_bytes.h"
#include <optional>

namespace foreframe {

/// Seconds; absent where the file is large or unusual in any way, which is for FFmpeg to judge.
std::optional<double> plainSoundSeconds(const FileBytes& file, std::string_view format);

} // namespace foreframe
