#include "compose/compose.h"

#include "base/text.h"
#include "compose/dialect.h"
#include "compose/writer.h"

namespace foreframe {

ShotInput inputFor(const Storyboard& storyboard, const Scene& scene, const Shot& shot,
                   const Cast& cast, const Profile& profile) {
    return {storyboard, scene, shot, cast, profile, settingsOf(storyboard, scene, shot, cast)};
}

Composed compose(const ShotInput& input, const Dialect& dialect, bool withTrace) {
    PromptWriter out(withTrace);
    if (input.shot.promptOverride.empty())
        dialect.write(input, out);
    else
        out.put(input.shot.promptOverride, "promptOverride");
    return out.take();
}

std::string composeText(const ShotInput& input) {
    return compose(input, dialects::official, false).text;
}

std::vector<std::string> negativeTerms(const Storyboard& storyboard, const Shot& shot) {
    std::vector<std::string> terms = storyboard.negativePrompt;
    terms.insert(terms.end(), shot.negativePrompt.begin(), shot.negativePrompt.end());
    return terms;
}

std::string negativePrompt(const Storyboard& storyboard, const Shot& shot) {
    return text::join(negativeTerms(storyboard, shot), ", ");
}

std::vector<std::string> voicesInPrompt(const ShotInput&) {
    return {};
}

const Dialect* dialects::find(std::string_view id) {
    for (const Dialect* dialect : all())
        if (dialect->id == id)
            return dialect;
    return nullptr;
}

} // namespace foreframe
