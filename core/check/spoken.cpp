#include "check/spoken.h"

#include "base/text.h"

#include <algorithm>

namespace foreframe::spoken {

namespace {

template <class T>
bool holds(const std::vector<T>& list, const auto& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

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
    std::vector<std::string_view> list;
    for (const DialogueLine& line : shot.dialogue)
        if (!line.character.empty() && !isNarration(line) && hasWords(line) &&
            !holds(list, line.character))
            list.push_back(line.character);
    return list;
}

std::vector<const Character*> everyone(const ShotContext& context) {
    std::vector<const Character*> list;
    const auto add = [&](std::string_view id) {
        const Character* character = context.cast.character(id);
        if (character && !holds(list, character))
            list.push_back(character);
    };
    for (const std::string& id : context.shot.characters)
        add(id);
    for (const DialogueLine& line : context.shot.dialogue)
        if (!isNarration(line))
            add(line.character);
    return list;
}

bool mayBeSeen(const Shot& shot, std::string_view character) {
    return shot.characters.empty() || holds(shot.characters, character);
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
