// Who is about to speak, and how: what stands between a sentence's beginning and its quotation.
#pragma once
#include "model/shot.h"

#include <vector>

namespace foreframe::reading {

struct Introduction {
    bool speaks = false;    ///< a line follows; else the quotation is something written or named
    bool anonymous = false; ///< nobody is named: a pronoun, or nothing at all
    std::string pronoun;    ///< "she", where that is all that is said
    bool group = false;     ///< "both": those who were named just before
    bool bracketed = false; ///< the label stands in square brackets
    bool offScreen = false;
    std::string lead; ///< words before that belong to the picture
    std::string label;
    std::vector<std::string> labels; ///< of a group that is named
    std::string description;         ///< "with a cane"
    std::string voice;               ///< the name behind the @
    DialogueLine line;               ///< its kind, what the speaker does, and how it is said
};

/// `before` leads up to the quotation. `inDialogue`: everything quoted is spoken.
Introduction introductionIn(std::string_view before, bool inDialogue);

/// The same where it follows the quotation: "…," says the old man. `used` is how many bytes of
/// `behind` belong to it.
Introduction introductionBehind(std::string_view behind, std::size_t& used);

} // namespace foreframe::reading
