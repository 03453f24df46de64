#include "check/split.h"

namespace foreframe {

namespace {

Storyboard split(Storyboard storyboard, const std::string& id, const std::vector<ShotPart>& parts) {
    // From the end, so that each new shot comes right behind the first one.
    for (std::size_t i = parts.size(); --i > 0;) {
        storyboard = edit::splitShot(storyboard, id, parts[i].begin);
        const Place behind = *placeAfter(storyboard, *findShot(storyboard, id));
        storyboard = edit::changeShot(storyboard, std::string(shotAt(storyboard, behind).id),
                                      [&](Shot& shot) { shot.duration = parts[i].duration; });
    }
    return edit::changeShot(storyboard, id,
                            [&](Shot& shot) { shot.duration = parts.front().duration; });
}

} // namespace

Fix splitBetweenLines(const Shot& shot, std::vector<ShotPart> parts) {
    return {say("Split it into {0} shots, between the lines", "在台词之间拆成 {0} 个镜头",
                std::to_string(parts.size())),
            [id = shot.id, lines = shot.dialogue.size(),
             parts = std::move(parts)](const Storyboard& storyboard) {
                const auto place = findShot(storyboard, id);
                if (!place || shotAt(storyboard, *place).dialogue.size() != lines)
                    return storyboard;
                return split(storyboard, id, parts);
            }};
}

} // namespace foreframe
