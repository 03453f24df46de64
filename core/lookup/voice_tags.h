// Finds the voices that people tag in running text: "[Agent@Mr. Wang]", "@Mr. Wang" (K-50).
#pragma once
#include "model/storyboard.h"
#include <span>
#include <string_view>

namespace foreframe {

/// What tags call a voice: its name, or its id where it has none.
std::string_view nameOf(const Voice& voice);

/// One tag. Views point into the text.
struct VoiceTag {
    std::size_t begin = 0; ///< of the whole tag, its brackets included
    std::size_t end = 0;
    std::string_view label;       ///< between the bracket and the @; empty: none
    std::string_view name;        ///< behind the @
    const Voice* voice = nullptr; ///< of that name; null: not in the library
    bool bracketed = false;
    bool quoted = false; ///< stands inside double quotes: it is part of what is spoken
};

/// The tags of a text, in order: an @ inside square brackets, before a known voice's name, or at
/// the beginning of a word. The @ of an e-mail address is none.
std::vector<VoiceTag> voiceTags(std::string_view text, std::span<const Shared<Voice>> library);

} // namespace foreframe
