#include "lookup/cast.h"

namespace foreframe {

namespace {

template <class T>
void index(const std::vector<Shared<T>>& list,
           std::unordered_map<std::string_view, const T*>& map) {
    map.reserve(list.size());
    for (const Shared<T>& entry : list)
        map.try_emplace(entry->id, &*entry);
}

template <class T>
const T* find(const std::unordered_map<std::string_view, const T*>& map, std::string_view id) {
    if (id.empty())
        return nullptr;
    const auto found = map.find(id);
    return found == map.end() ? nullptr : found->second;
}

} // namespace

Cast::Cast(const Storyboard& storyboard)
    : m_library(storyboard.voices),
      m_labels(storyboard) {
    index(storyboard.characters, m_characters);
    index(storyboard.voices, m_voices);
    index(storyboard.locations, m_locations);
}

const Character* Cast::character(std::string_view id) const {
    return find(m_characters, id);
}
const Voice* Cast::voice(std::string_view id) const {
    return find(m_voices, id);
}
const Location* Cast::location(std::string_view id) const {
    return find(m_locations, id);
}

std::string_view Cast::voiceIdOf(const DialogueLine& line) const {
    if (!line.voice.inherited)
        return line.voice.id;
    const Character* speaker = character(line.character);
    return speaker ? std::string_view(speaker->voice) : std::string_view();
}

const Voice* Cast::voiceOf(const DialogueLine& line) const {
    return voice(voiceIdOf(line));
}

} // namespace foreframe
