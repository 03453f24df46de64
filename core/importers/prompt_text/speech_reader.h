// Running text divided into what is spoken and what is not.
#pragma once
#include "importers/prompt_text/introduction.h"

#include <vector>

namespace foreframe::reading {

/// A line with what led up to it.
struct Turn {
    std::string lead; ///< the text before it that is no part of its introduction
    Introduction by;
    std::string words;
    bool goesOn = false; ///< nothing stands between this line and the one before
};

struct Speech {
    std::vector<Turn> turns;
    std::string tail; ///< what is left behind the last line
};

/// `inDialogue`: everything quoted is spoken, and so is "Name: words" on a line of its own.
Speech speechIn(std::string_view text, bool inDialogue);

} // namespace foreframe::reading
