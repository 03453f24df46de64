#include "importers/prompt_text/players.h"

#include "base/text.h"
#include "importers/prompt_text/sentences.h"

#include <utility>

namespace foreframe::reading {

namespace {

std::string idOf(std::string_view prefix, std::size_t index) {
    return std::string(prefix) + std::to_string(index + 1);
}

std::size_t indexOf(std::string_view id) {
    return static_cast<std::size_t>(std::stoul(std::string(id.substr(2)))) - 1;
}

} // namespace

std::string Players::known(std::string_view label) const {
    const std::string* id = m_names.find(bare(label));
    return id ? *id : std::string();
}

std::string Players::character(std::string_view label) {
    label = bare(label);
    if (std::string id = known(label); !id.empty()) {
        m_names.add(label, id);
        return id;
    }
    Character character;
    character.id = idOf("ch", m_characters.size());
    character.label = text::collapse(label);
    m_names.add(label, character.id);
    m_characters.push_back(std::move(character));
    m_enteredIn.push_back(0);
    return m_characters.back().id;
}

void Players::call(std::string_view id, std::string_view name) {
    Character& character = (*this)[id];
    std::string looks = character.label;
    append(looks, character.description);
    character.description = std::move(looks);
    character.label = text::collapse(name);
    m_names.add(name, character.id);
}

Character& Players::operator[](std::string_view id) {
    return m_characters[indexOf(id)];
}

bool Players::enter(std::string_view id) {
    return std::exchange(m_enteredIn[indexOf(id)], m_shot) != m_shot;
}

std::string Players::voice(std::string_view name) {
    name = bare(name);
    const auto [found, added] = m_voiceByKey.emplace(text::key(name), m_voices.size());
    if (added) {
        Voice voice;
        voice.id = idOf("v", m_voices.size());
        voice.name = text::collapse(name);
        m_voices.push_back(std::move(voice));
    }
    return m_voices[found->second].id;
}

void Players::settle(Storyboard& storyboard) const {
    for (const Character& character : m_characters)
        storyboard.characters.emplace_back(character);
    for (const Voice& voice : m_voices)
        storyboard.voices.emplace_back(voice);
}

} // namespace foreframe::reading
