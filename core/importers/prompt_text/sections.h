// The parts of a prompt by their headings: "Visual: …", "Dialog: …", "【音效】…".
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foreframe::reading {

struct Section {
    std::string_view part; ///< of resources/words/prompt-headings.txt; empty: no heading
    std::string heading;   ///< as it is written
    std::string text;
};

/// A heading where it stands at the beginning of a line or a sentence.
struct Heading {
    std::string_view part;
    std::string_view words;
    std::size_t end = 0; ///< behind the colon
};
std::optional<Heading> headingAt(std::string_view text, std::size_t at, bool atLine);

std::vector<Section> sectionsOf(std::string_view prompt);

} // namespace foreframe::reading
