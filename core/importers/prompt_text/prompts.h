// The prompts of a file: parted by rules, headings, lists and blank lines, without their Markdown.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace foreframe::reading {

struct Prompt {
    std::string title; ///< what its heading says besides a number
    std::string text;
    double seconds = 0; ///< as its heading says; 0: it doesn't
};

struct PromptFile {
    std::string title; ///< of a first heading that is no shot's
    std::vector<Prompt> prompts;
};

/// `text` is UTF-8. A prompt is never empty.
PromptFile promptsIn(std::string_view text);

} // namespace foreframe::reading
