// The lines of a file of prompts, without the marks of lists and of Markdown.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace foreframe::reading {

struct Line {
    std::string text;
    int heading = 0;     ///< level of a Markdown heading
    bool item = false;   ///< of a list, at the margin
    bool number = false; ///< of a numbered one
    bool rule = false;   ///< "---"
    bool part = false;   ///< opens with a heading of its author's: "INTERACTION: …"
    bool blank() const { return text.empty() && !rule; }
};

/// What was only broken to fit a page is one line again; several shots in a line are several lines.
std::vector<Line> linesOf(std::string_view typed);

bool beginsWithLabel(std::string_view line);

/// `Leo: "Are monsters scared?"`, `MARGARET (softly): “I kept it.”`
bool beginsWithCue(std::string_view line);

} // namespace foreframe::reading
