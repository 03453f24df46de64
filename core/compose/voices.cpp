#include "base/text.h"
#include "compose/compose.h"
#include "compose/dialect.h"
#include "compose/speech_clause.h"

#include <algorithm>

namespace foreframe {

namespace {

std::string_view nameOf(const Voice& voice) {
    return voice.name.empty() ? voice.id : voice.name;
}

void addOnce(std::vector<std::string>& names, std::string_view name) {
    if (std::find(names.begin(), names.end(), name) == names.end())
        names.emplace_back(name);
}

/// The library's voice whose name follows an @, the longest that fits; null: none.
const Voice* voiceNamedAt(const Storyboard& storyboard, std::string_view rest) {
    const Voice* best = nullptr;
    for (const Shared<Voice>& voice : storyboard.voices) {
        const std::string_view name = nameOf(*voice);
        std::size_t end = name.size();
        const bool whole = rest.size() <= name.size() || !text::isWordPart(text::next(rest, end));
        if (!name.empty() && rest.starts_with(name) && whole &&
            (!best || name.size() > nameOf(*best).size()))
            best = &*voice;
    }
    return best;
}

std::vector<std::string> voicesTaggedIn(const Storyboard& storyboard, std::string_view prompt) {
    std::vector<std::string> names;
    for (std::size_t at = prompt.find('@'); at != prompt.npos; at = prompt.find('@', at + 1))
        if (const Voice* voice = voiceNamedAt(storyboard, text::trim(prompt.substr(at + 1))))
            addOnce(names, nameOf(*voice));
    return names;
}

} // namespace

std::vector<std::string> voicesInPrompt(const ShotInput& input, const Dialect& dialect) {
    if (!text::trim(input.shot.promptOverride).empty())
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
