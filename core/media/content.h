// What a file is by its first bytes, whatever its name says.
#pragma once
#include <string_view>

namespace foreframe {

struct Content {
    enum class Family { Unknown, Picture, Recording };
    Family family = Family::Unknown;
    std::string_view format;  ///< "jpeg", "mp4"; empty: unknown
    std::string_view demuxer; ///< of recordings: what FFmpeg calls the reader for it
};

/// Enough of a file's beginning for contentOf.
inline constexpr int contentBytes = 512;

Content contentOf(std::string_view beginning);

} // namespace foreframe
