// The prompts of a file: parted by rules, headings, lists and blank lines, without their Markdown.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace foreframe::reading {

struct Prompt {
    std::string title; ///< what its heading says besides a number
    std::string text;
    std::string length; ///< as its heading says it, "(3s)"
    double seconds = 0; ///< the same; 0: it doesn't
};

struct PromptFile {
    std::string title; ///< of a first heading that is no shot's
    /// What stands before a list of numbered shots and holds for all of them; else empty.
    std::string shared;
    std::vector<Prompt> prompts;
};

/// `text` is UTF-8. A prompt is never empty.
PromptFile promptsIn(std::string_view text);

} // namespace foreframe::reading
