// Which blank lines part two prompts, and which only part the paragraphs of one.
#pragma once
#include "importers/prompt_text/prompt_lines.h"

namespace foreframe::reading {

/// The prompts of a file in which nothing but blank lines parts them.
std::vector<std::string> promptsAtBlanks(const std::vector<Line>& lines);

} // namespace foreframe::reading
