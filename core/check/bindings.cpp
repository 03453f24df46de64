#include "check/bindings.h"

#include "base/distinct.h"
#include "base/text.h"
#include "compose/compose.h"

#include <algorithm>

namespace foreframe {

std::string Binding::field() const {
    return line < 0 ? "promptOverride" : "dialogue[" + std::to_string(line) + "].voice";
}

const Character* characterLabelled(const Storyboard& storyboard, std::string_view label) {
    const std::string wanted = text::key(label);
    if (wanted.empty())
        return nullptr;
    for (const Shared<Character>& character : storyboard.characters)
        if (text::key(character->label) == wanted)
            return &*character;
    return nullptr;
}

namespace {

std::vector<Binding> taggedIn(std::string_view text, const Storyboard& storyboard) {
    std::vector<Binding> bindings;
    for (const VoiceTag& tag : voiceTags(text, storyboard.voices))
        if (tag.voice && !tag.quoted)
            bindings.push_back({tag.voice, characterLabelled(storyboard, tag.label), true, -1});
    return bindings;
}

} // namespace

std::vector<Binding> bindingsOf(const ShotInput& input) {
    const Shot& shot = input.shot;
    if (shot.mode == mode::motionControl)
        return {};
    if (hasOverride(shot))
        return taggedIn(shot.promptOverride, input.storyboard);
    std::vector<Binding> bindings;
    Distinct<const Character*> inheriting;
    int index = -1;
    for (const DialogueLine& line : shot.dialogue) {
        ++index;
        const Voice* voice = line.kind == kind::chorus ? nullptr : input.cast.voiceOf(line);
        const bool own = !line.voice.inherited;
        if (!voice || (!own && text::trim(line.line).empty()))
            continue;
        const Character* character = input.cast.character(line.character);
        if (own || inheriting.add(character))
            bindings.push_back({voice, character, own, index});
    }
    return bindings;
}

bool takesVoices(const ShotInput& input) {
    const ModeOffer* offer = input.profile.mode(input.shot.mode);
    return offer && offer->offers("voices") && hasSound(input.settings, input.shot);
}

} // namespace foreframe
