#include "compose/compose.h"

#include "base/text.h"
#include "compose/dialect.h"
#include "compose/part.h"
#include "compose/speech_clause.h"

#include <algorithm>

namespace foreframe {

ShotInput inputFor(const Storyboard& storyboard, const Scene& scene, const Shot& shot,
                   const Cast& cast, const Profile& profile) {
    return {storyboard, scene, shot, cast, profile, settingsOf(storyboard, scene, shot, cast)};
}

Composed compose(const ShotInput& input, const Dialect& dialect, bool withTrace) {
    if (hasOverride(input.shot)) {
        const std::string& words = input.shot.promptOverride;
        return {words, {{0, words.size(), "promptOverride"}}};
    }
    const Reading shot(input, dialect.bindsVoices);
    PromptWriter out(input.cast.labels(), shot.language, withTrace);
    for (const Part* part : dialect.parts)
        part->write(shot, out);
    return out.take();
}

std::string composeText(const ShotInput& input) {
    return compose(input, dialects::official, false).text;
}

const Dialect* dialects::find(std::string_view id) {
    for (const Dialect* dialect : all())
        if (dialect->id == id)
            return dialect;
    return nullptr;
}

} // namespace foreframe
