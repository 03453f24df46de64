#include "check/split.h"

#include "base/text.h"
#include "check/prose.h"
#include "check/spoken.h"
#include "edit/part_sounds.h"

#include <algorithm>

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

namespace {

/// What opens or closes a part only because another one stood beside it: ", then", "and".
std::string_view tidied(std::string_view part) {
    constexpr std::string_view loose[] = {",",    "，",   "、",       ";",       ":",    "—",
                                          "and ", "then", "and then", "before ", "然后", "接着"};
    for (bool again = true; again;) {
        part = text::trim(part);
        again = false;
        for (const std::string_view word : loose) {
            const std::string_view bare = text::trim(word);
            const bool letters = bare.size() > 2 && static_cast<unsigned char>(bare[0]) < 0x80;
            if (part.starts_with(word) && (!letters || part.size() == bare.size() ||
                                           part.substr(bare.size()).starts_with(' '))) {
                part.remove_prefix(word.size());
                again = true;
            }
            if (part.ends_with(bare) && (!letters || part.size() == bare.size() ||
                                         part[part.size() - bare.size() - 1] == ' ')) {
                part.remove_suffix(bare.size());
                again = true;
            }
        }
    }
    return part;
}

/// The shortest clip that holds what the shot says; as long as it is where none does.
double lengthFor(const Storyboard& storyboard, const Shot& shot,
                 const std::vector<double>& offered) {
    const double speech = spoken::seconds(shot, Cast(storyboard), storyboard.language);
    double best = 0;
    for (const double length : offered)
        if (length >= speech && (best == 0 || length < best))
            best = length;
    return best > 0 ? best : shot.duration;
}

void put(Shot& shot, const std::string& field, const std::string& words) {
    eachText(shot, [&](const FieldPath& place, std::string& text) {
        if (place.path() == field)
            text = words;
    });
}

} // namespace

Fix splitText(const ShotContext& context, const Passage& passage, std::size_t end,
              std::size_t begin, std::function<void(Shot&)> finish) {
    const std::string was(passage.text);
    const std::string kept(tidied(passage.text.substr(0, end)));
    const std::string moved(tidied(passage.text.substr(begin)));
    return {say("Split it into 2 shots", "拆成 2 个镜头"),
            [id = context.shot.id, field = passage.path.path(), was, kept, moved,
             offered = context.profile.durations, lines = context.shot.dialogue.size(),
             finish = std::move(finish)](const Storyboard& storyboard) {
                const auto place = findShot(storyboard, id);
                bool asItWas = false;
                if (place)
                    eachText(shotAt(storyboard, *place),
                             [&](const FieldPath& at, const std::string& text) {
                                 asItWas = asItWas || (at.path() == field && text == was);
                             });
                if (!asItWas)
                    return storyboard;
                const Storyboard apart = edit::splitShot(storyboard, id, lines);
                Shot first = shotAt(apart, *place);
                Shot second = shotAt(apart, *placeAfter(apart, *place));
                put(first, field, kept);
                put(second, field, moved);
                if (finish)
                    finish(second);
                edit::partSounds(shotAt(storyboard, *place).audio, first, second);
                first.duration = lengthFor(storyboard, first, offered);
                second.duration = lengthFor(storyboard, second, offered);
                const auto become = [](const Storyboard& film, Shot shot) {
                    const std::string which = shot.id;
                    return edit::changeShot(film, which, [&](Shot& s) { s = std::move(shot); });
                };
                return become(become(apart, std::move(first)), std::move(second));
            }};
}

} // namespace foreframe
