#include "media/facts.h"

#include <unordered_set>

namespace foreframe {

std::vector<MediaPath> mediaPaths(const Storyboard& storyboard) {
    std::vector<MediaPath> paths;
    std::unordered_set<std::string_view> seen;
    const auto add = [&](const std::string& path, MediaKind kind) {
        if (!path.empty() && seen.insert(path).second)
            paths.push_back({path, kind});
    };
    for (const auto& voice : storyboard.voices)
        add(voice->sample, MediaKind::Sound);
    for (const auto& character : storyboard.characters)
        for (const std::string& reference : character->references)
            add(reference, MediaKind::Picture);
    for (const auto& location : storyboard.locations)
        add(location->reference, MediaKind::Picture);
    for (const auto& scene : storyboard.scenes) {
        for (const auto& shot : scene->shots) {
            add(shot->startFrame.image, MediaKind::Picture);
            add(shot->endFrame.image, MediaKind::Picture);
            add(shot->references.style, MediaKind::Picture);
            add(shot->references.location, MediaKind::Picture);
            add(shot->motion.video, MediaKind::Video);
            for (const AudioLayer& layer : shot->audio)
                add(layer.file, MediaKind::Sound);
            for (const Take& take : shot->takes)
                add(take.video, MediaKind::Video);
        }
    }
    return paths;
}

bool staysInside(std::string_view path) {
    if (path.empty() || path.front() == '/' || path.find('\\') != std::string_view::npos ||
        path.find(':') != std::string_view::npos || path.find('\0') != std::string_view::npos)
        return false;
    for (std::size_t at = path.find(".."); at != std::string_view::npos;
         at = path.find("..", at + 1)) {
        const bool begins = at == 0 || path[at - 1] == '/';
        const bool ends = at + 2 == path.size() || path[at + 2] == '/';
        if (begins && ends)
            return false;
    }
    return true;
}

} // namespace foreframe
