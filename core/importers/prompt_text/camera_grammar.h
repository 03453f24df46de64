// The trade's words for the camera (K-80, K-81), row by row.
#pragma once
#include "importers/prompt_text/phrase_table.h"

namespace foreframe::reading {

const PhraseTable& cameraGrammar();

/// What a row of the grammar is about, and the word for it: "move", "push-in".
struct CameraTerm {
    std::string_view field, value;
    explicit CameraTerm(std::string_view row)
        : field(row.substr(0, row.find(' '))),
          value(row.find(' ') == row.npos ? std::string_view() : row.substr(row.find(' ') + 1)) {}
};

} // namespace foreframe::reading
