#include "lookup/fresh_ids.h"

namespace foreframe {

FreshIds::FreshIds(const Storyboard& storyboard) {
    for (const auto& entry : storyboard.voices)
        m_taken.insert(entry->id);
    for (const auto& entry : storyboard.characters) {
        m_taken.insert(entry->id);
        m_taken.insert(entry->voice);
    }
    for (const auto& entry : storyboard.locations)
        m_taken.insert(entry->id);
    for (const auto& scene : storyboard.scenes) {
        m_taken.insert(scene->id);
        m_taken.insert(scene->location);
        for (const auto& shot : scene->shots) {
            m_taken.insert(shot->id);
            m_taken.insert(shot->characters.begin(), shot->characters.end());
            for (const DialogueLine& line : shot->dialogue) {
                m_taken.insert(line.character);
                m_taken.insert(line.voice.id);
            }
        }
    }
    m_next = m_taken.size();
}

std::string FreshIds::make(std::string_view prefix) {
    for (;; ++m_next)
        if (std::string id = std::string(prefix) + std::to_string(m_next);
            m_taken.insert(id).second)
            return id;
}

std::string FreshIds::keep(const std::string& id, std::string_view prefix) {
    return !id.empty() && m_taken.insert(id).second ? id : make(prefix);
}

} // namespace foreframe
