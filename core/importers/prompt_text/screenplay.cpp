#include "importers/prompt_text/screenplay.h"

#include "base/text.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sections.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/shot_heading.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

using Lines = std::vector<std::string_view>;

bool isSlugline(std::string_view line) {
    return startsWithAny(line, {"INT. ", "EXT. ", "INT ", "EXT ", "INT/EXT", "INT./EXT", "I/E"});
}

bool isParenthetical(std::string_view line) {
    return line.size() > 2 && line.starts_with('(') && line.ends_with(')');
}

bool hasCapitalsOnly(std::string_view line) {
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    return std::count_if(line.begin(), line.end(), isUpper) > 1 &&
           std::none_of(line.begin(), line.end(), isLower);
}

/// A line that is nothing but a name in capitals: "CAPTAIN VOSS", "MARA (V.O.)".
bool isName(std::string_view line) {
    constexpr std::size_t longest = 40; // bytes
    constexpr std::size_t most = 5;     // words
    if (line.empty() || line.size() > longest || !hasCapitalsOnly(line) || isSlugline(line) ||
        line.find_first_of(":\"@[,!?") != line.npos || wordsOf(line).size() > most)
        return false;
    const bool ends = line.ends_with(')') || !line.ends_with('.');
    return ends && line[0] >= 'A' && line[0] <= 'Z' && !shotHeading(line, false) &&
           !headingAt(std::string(line) + "\nx", 0, true);
}

bool speaks(const Lines& lines, std::size_t at) {
    return at + 1 < lines.size() && isName(lines[at]) && !lines[at + 1].empty() &&
           !hasCapitalsOnly(lines[at + 1]);
}

/// Two speeches, or one with a remark on how it is said or below a place.
bool isScreenplay(const Lines& lines) {
    std::size_t speeches = 0;
    bool certain = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        certain |= isSlugline(lines[i]);
        if (!speaks(lines, i))
            continue;
        ++speeches;
        certain |= isParenthetical(lines[i + 1]);
    }
    return speeches > 1 || (speeches == 1 && certain);
}

/// "MARA (V.O.)" and "(softly)" before what is said.
std::string cueOf(std::string_view name, std::string_view manner) {
    std::string cue(name);
    if (!manner.empty() && cue.ends_with(')')) {
        cue.pop_back();
        cue.append(", ").append(manner.substr(1));
    } else if (!manner.empty()) {
        cue.append(" ").append(manner);
    }
    return cue + ": ";
}

} // namespace

std::string withoutScreenplay(std::string_view text) {
    Lines lines = text::split(text, '\n');
    for (std::string_view& line : lines)
        line = text::trim(line);
    if (!isScreenplay(lines))
        return std::string(text);
    std::string out;
    bool began = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (isSlugline(lines[i])) {
            out += (began ? "---\n" : "") + std::string("Scene: ").append(lines[i]) + "\n\n";
        } else if (speaks(lines, i)) {
            const std::string_view name = lines[i++];
            while (i < lines.size() && !lines[i].empty() && !speaks(lines, i)) {
                const std::string_view manner =
                    isParenthetical(lines[i]) ? lines[i++] : std::string_view();
                std::string words;
                while (i < lines.size() && !lines[i].empty() && !isParenthetical(lines[i]) &&
                       !speaks(lines, i))
                    append(words, lines[i++]);
                if (!words.empty())
                    out += cueOf(name, manner) + "“" + words + "”\n";
                else
                    out.append(manner).append("\n");
            }
            --i;
        } else if (!lines[i].empty()) {
            out.append(lines[i]).append("\n");
        }
        began |= !lines[i].empty();
    }
    return out;
}

} // namespace foreframe::reading
