#include "check/spoken.h"

#include "base/distinct.h"
#include "base/text.h"

#include <algorithm>

namespace foreframe::spoken {

bool heard(const ShotContext& context) {
    return !context.shot.dialogue.empty() && context.sounds() && !context.overridden();
}

bool hasWords(const DialogueLine& line) {
    return !text::trim(line.line).empty();
}

bool isNarration(const DialogueLine& line) {
    return line.kind == kind::narration;
}

bool isSung(const DialogueLine& line) {
    return line.kind == kind::singing || line.kind == kind::chorus;
}

std::vector<std::string_view> speakers(const Shot& shot) {
    Distinct<std::string_view> speakers;
    for (const DialogueLine& line : shot.dialogue)
        if (!line.character.empty() && !isNarration(line) && hasWords(line))
            speakers.add(line.character);
    return speakers.take();
}

std::vector<const Character*> everyone(const ShotContext& context) {
    Distinct<const Character*> people;
    const auto add = [&](std::string_view id) {
        if (const Character* character = context.cast.character(id))
            people.add(character);
    };
    for (const std::string& id : context.shot.characters)
        add(id);
    for (const DialogueLine& line : context.shot.dialogue)
        if (!isNarration(line))
            add(line.character);
    return people.take();
}

bool mayBeSeen(const Shot& shot, std::string_view character) {
    constexpr std::size_t crowd = 1000; // nobody is missed in it
    const auto& seen = shot.characters;
    return seen.empty() || seen.size() > crowd ||
           std::find(seen.begin(), seen.end(), character) != seen.end();
}

std::string_view toneOf(const DialogueLine& line, const Cast& cast) {
    const std::string_view own = text::trim(line.tone);
    if (!own.empty())
        return own;
    const Character* speaker = cast.character(line.character);
    return speaker ? text::trim(speaker->delivery) : std::string_view();
}

std::string nameOf(const Cast& cast, std::string_view character) {
    const Character* known = cast.character(character);
    return known && !known->label.empty() ? known->label : std::string(character);
}

std::string field(std::size_t line, std::string_view key) {
    return "dialogue[" + std::to_string(line) + "]." + std::string(key);
}

} // namespace foreframe::spoken
