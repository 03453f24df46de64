#include "importers/prompt_text/players.h"

#include "base/text.h"
#include "importers/prompt_text/sentences.h"

#include <utility>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

std::string idOf(std::string_view prefix, std::size_t index) {
    return std::string(prefix) + std::to_string(index + 1);
}

std::size_t indexOf(std::string_view id) {
    return static_cast<std::size_t>(std::stoul(std::string(id.substr(2)))) - 1;
}

} // namespace

std::string Players::known(std::string_view label) const {
    const auto found = m_byKey.find(text::key(bare(label)));
    return found == m_byKey.end() ? std::string() : m_characters[found->second].id;
}

std::string Players::character(std::string_view label) {
    label = bare(label);
    const std::size_t colon = std::min(label.find(": "), label.find("："));
    const std::string_view alias =
        colon == none ? std::string_view() : bare(label.substr(0, colon));
    const std::string_view proper = colon == none ? std::string_view() : bare(label.substr(colon));
    for (const std::string_view name : {label, alias, proper})
        if (const auto found = m_byKey.find(text::key(name));
            !name.empty() && found != m_byKey.end()) {
            m_byKey.emplace(text::key(label), found->second);
            return m_characters[found->second].id;
        }
    const std::size_t index = m_characters.size();
    for (const std::string_view name : {label, alias, proper})
        if (!name.empty())
            m_byKey.emplace(text::key(name), index);
    Character character;
    character.id = idOf("ch", index);
    character.label = text::collapse(label);
    m_characters.push_back(std::move(character));
    m_enteredIn.push_back(0);
    return m_characters.back().id;
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
