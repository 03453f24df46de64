// Finds characters, voices and locations by id, in constant time.
#pragma once
#include "lookup/labels.h"
#include <span>
#include <string_view>
#include <unordered_map>

namespace foreframe {

/// An index over one storyboard, which must outlive it. Where ids repeat, the first one counts.
class Cast {
public:
    explicit Cast(const Storyboard& storyboard);

    const Character* character(std::string_view id) const; ///< null: unknown
    const Voice* voice(std::string_view id) const;
    const Location* location(std::string_view id) const;
    const Labels& labels() const { return m_labels; }
    std::span<const Shared<Voice>> voices() const { return m_library; }

    /// The voice a line is bound to by itself or by its character, null where it has none or an
    /// unknown one. Whether the clip can use it is another question (K-14c).
    const Voice* voiceOf(const DialogueLine& line) const;
    /// The id behind voiceOf, even where no such voice exists; empty: none.
    std::string_view voiceIdOf(const DialogueLine& line) const;

private:
    std::unordered_map<std::string_view, const Character*> m_characters;
    std::unordered_map<std::string_view, const Voice*> m_voices;
    std::unordered_map<std::string_view, const Location*> m_locations;
    std::span<const Shared<Voice>> m_library;
    Labels m_labels;
};

} // namespace foreframe
