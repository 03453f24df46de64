// The verb that lets somebody speak: "says", "whispers", "sings in chorus", 说.
#pragma once
#include "importers/prompt_text/phrase_table.h"

#include <optional>
#include <string_view>
#include <vector>

namespace foreframe::reading {

struct Verb {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view row; ///< of resources/words/prompt-speech.txt

    /// The kind of line.
    std::string_view kind() const;
    /// "says", "sings", "raps" stand in every composed prompt; others stay what the speaker does.
    bool comesBack() const { return row != "tells"; }
};

/// "says" wherever it stands, else the first verb that is followed by nothing but how. In Chinese
/// it is the last one: 说 may be part of a name.
std::optional<Verb> verbIn(std::string_view text, const std::vector<Word>& words);
std::optional<Verb> verbIn(std::string_view text);

/// The same right before a quotation, to which a comma or a colon leads up: "replies without
/// looking up,".
std::optional<Verb> verbBefore(std::string_view text);

/// The verb that begins at a word.
std::optional<Verb> verbAt(const std::vector<Word>& words, std::size_t at);

/// True where an entry of a list tells how something is said: "in a low voice", "softly".
bool tellsManner(std::string_view entry);

/// "them", "the camera": whom somebody speaks to.
bool isSpokenTo(std::string_view words);

} // namespace foreframe::reading
