#include "compose/reading.h"

#include "base/text.h"
#include "compose/connectors.h"
#include "compose/prose.h"

#include <algorithm>

namespace foreframe {

namespace {

Person named(const Cast& cast, std::string_view id, const Origin& mention) {
    const Character* character = cast.character(id);
    if (!character)
        return {text::trim(id), mention, nullptr};
    return {labelOf(*character), Origin::entry("character", character->id, "label"), character};
}

} // namespace

Reading::Reading(const ShotInput& shotInput, bool bindsVoices)
    : input(shotInput),
      shot(shotInput.shot),
      language(shotInput.storyboard.language == "zh" ? Language::Chinese : Language::English),
      sounds(hasSound(shotInput.settings, shotInput.shot)) {
    const ModeOffer* mode = input.profile.mode(shot.mode);
    voices = bindsVoices && sounds && mode && mode->offers("voices");
    for (std::size_t i = 0; i < shot.characters.size(); ++i) {
        const Person person = named(input.cast, shot.characters[i], Origin::of("characters"));
        if (!person.label.empty())
            m_seen.add(person);
    }
}

std::string_view Reading::context() const {
    return prose::bare(input.settings.context);
}
std::string_view Reading::lighting() const {
    return prose::bare(input.settings.lighting);
}
std::string_view Reading::style() const {
    return prose::bare(input.settings.style);
}

Origin Reading::contextOrigin() const {
    return shot.context.empty() ? Origin::entry("location", input.scene.location, "description")
                                : Origin::of("context");
}
Origin Reading::lightingOrigin() const {
    return Origin::of(shot.lighting.empty() ? "scene:lighting" : "lighting");
}
Origin Reading::styleOrigin() const {
    return Origin::of(shot.style.empty() ? "storyboard:style" : "style");
}

Person Reading::speakerOf(const DialogueLine& line) const {
    const std::size_t index = indexOf(line);
    const Origin mention = Origin::in("dialogue", index, "character");
    if (line.kind == kind::narration && text::trim(line.character).empty())
        return {connectors::narrator.in(language), Origin::in("dialogue", index, "kind"), nullptr};
    return named(input.cast, line.character, mention);
}

const Voice* Reading::voiceOf(const DialogueLine& line) const {
    return voices && line.kind != kind::chorus ? input.cast.voiceOf(line) : nullptr;
}

} // namespace foreframe
