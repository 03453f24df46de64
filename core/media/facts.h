// What the rules know of pictures, sounds and clips: plain facts, gathered by whoever can open
// files.
#pragma once
#include "model/storyboard.h"
#include <cstdint>
#include <unordered_map>

namespace foreframe {

struct MediaFact {
    enum class State {
        Ok,
        Missing,    ///< no such file
        Unreadable, ///< not a regular file, or its content is not what it should be
        Outside,    ///< an absolute path or one that leaves the storyboard's folder (`..`, links):
                    ///< never opened
    };
    State state = State::Ok;
    std::string format; ///< by content: "png", "jpeg", "webp" ...; "wav", "mp3", "mp4", "mov"
    std::uint64_t bytes = 0;
    int width = 0; ///< px as seen, EXIF orientation applied; 0: has no picture
    int height = 0;
    double seconds = 0; ///< 0 for pictures
    bool operator==(const MediaFact&) const = default;
};

/// By the path as the storyboard writes it. A path without an entry has not been looked at: rules
/// stay silent.
using MediaFacts = std::unordered_map<std::string, MediaFact>;

/// What a path is wanted for, which decides how it is probed.
enum class MediaKind { Picture, Sound, Video };

struct MediaPath {
    std::string path; ///< never empty
    MediaKind kind = MediaKind::Picture;
    bool operator==(const MediaPath&) const = default;
};

/// Every path the storyboard refers to, each once, in order of appearance.
std::vector<MediaPath> mediaPaths(const Storyboard& storyboard);

/// True for a path that can be inside the storyboard's folder by its spelling: relative, with `/`,
/// no `..`, no drive or scheme. Links are for whoever opens the file to see.
bool staysInside(std::string_view path);

} // namespace foreframe
