#include "compose/compose.h"
#include "compose/dialect.h"
#include "compose/speech_clause.h"
#include "lookup/voice_tags.h"

#include <algorithm>

namespace foreframe {

namespace {

void addOnce(std::vector<std::string>& names, std::string_view name) {
    if (std::find(names.begin(), names.end(), name) == names.end())
        names.emplace_back(name);
}

std::vector<std::string> voicesTaggedIn(const Storyboard& storyboard, std::string_view prompt) {
    std::vector<std::string> names;
    for (const VoiceTag& tag : voiceTags(prompt, storyboard.voices))
        if (tag.voice)
            addOnce(names, nameOf(*tag.voice));
    return names;
}

} // namespace

std::vector<std::string> voicesInPrompt(const ShotInput& input, const Dialect& dialect) {
    if (hasOverride(input.shot))
        return voicesTaggedIn(input.storyboard, input.shot.promptOverride);
    std::vector<std::string> names;
    const Reading shot(input, dialect.bindsVoices);
    for (const DialogueLine& line : input.shot.dialogue)
        if (const Voice* voice = isSpoken(line) ? shot.voiceOf(line) : nullptr)
            addOnce(names, nameOf(*voice));
    return names;
}

std::vector<std::string> voicesInPrompt(const ShotInput& input) {
    return voicesInPrompt(input, dialects::official);
}

} // namespace foreframe
