#include "check/media_paths.h"

namespace foreframe {

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

} // namespace foreframe
