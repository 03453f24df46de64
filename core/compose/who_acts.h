// Reads how an action begins, to tell whose action it is.
#pragma once
#include <string_view>

namespace foreframe {

enum class Acting {
    Itself, ///< it names who or what acts, or no verb opens it: a sentence of its own
    One,    ///< "turns slowly": the first who is seen
    OneIs,  ///< "turning slowly": the same, with "is"
    All,    ///< "raise their glasses", "both turn": everybody who is seen
    AllAre, ///< "both laughing": the same, with "are"
};

/// After leading adverbs the lists of resources/words/acting.*.txt decide; `action` holds no white
/// space at its ends and does not begin with a label.
Acting whoActs(std::string_view action);

/// True where the first word never needs a capital inside a sentence: "The", "In", "His" …
bool isFunctionWord(std::string_view text);

} // namespace foreframe
