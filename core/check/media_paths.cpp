#include "check/media_paths.h"

namespace foreframe {

namespace {

constexpr std::string_view mediaFolder = "media/";

} // namespace

bool isOutside(const MediaFacts& facts, const std::string& path) {
    if (!staysInside(path))
        return true;
    const auto found = facts.find(path);
    return found != facts.end() && found->second.state == MediaFact::State::Outside;
}

const MediaFact* factInside(const MediaFacts& facts, const std::string& path) {
    const auto found = path.empty() ? facts.end() : facts.find(path);
    return found == facts.end() || found->second.state == MediaFact::State::Outside ||
                   !staysInside(path)
               ? nullptr
               : &found->second;
}

std::string nameInMedia(const std::string& path) {
    return path.starts_with(mediaFolder) ? path.substr(mediaFolder.size()) : path;
}

Phrase notThere(const std::string& path) {
    return path.starts_with(mediaFolder) ? say("{0} is not in the media folder.",
                                               "{0} 不在 media 文件夹里。", nameInMedia(path))
                                         : say("{0} is not there.", "找不到 {0}。", path);
}

} // namespace foreframe
