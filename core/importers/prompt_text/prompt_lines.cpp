#include "importers/prompt_text/prompt_lines.h"

#include "base/text.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sections.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/shot_heading.h"
#include "importers/prompt_text/speaking_verb.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isRule(std::string_view line) {
    return line.size() >= 3 && std::string_view("-*_=~").find(line[0]) != none &&
           line.find_first_not_of(line[0]) == none;
}

/// Takes a list's mark from the beginning.
void takeMark(std::string_view& line, Line& read) {
    for (const std::string_view mark : {"- ", "* ", "•", "+ ", "– ", "▪ ", "◦ ", "●", "· "})
        if (line.starts_with(mark)) {
            line.remove_prefix(mark.size());
            read.item = true;
            return;
        }
    std::size_t digits = 0;
    while (digits < line.size() && digits < 4 && isDigit(line[digits]))
        ++digits;
    if (digits == 0 || digits == line.size())
        return;
    const std::string_view behind = line.substr(digits);
    for (const std::string_view mark : {". ", ") ", "、", "．"})
        if (behind.starts_with(mark)) {
            line = behind.substr(mark.size());
            read.item = read.number = true;
            return;
        }
}

std::string withoutEmphasis(std::string_view line) {
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line.substr(i).starts_with("**") || line.substr(i).starts_with("__")) {
            ++i;
            continue;
        }
        const bool opens = i == 0 || line[i - 1] == ' ';
        const bool closes = i + 1 == line.size() || line[i + 1] == ' ' || line[i + 1] == '.';
        if (line[i] == '*' && opens != closes)
            continue;
        out += line[i];
    }
    return out;
}

bool opensPart(std::string_view line) {
    return headingAt(std::string(line) + "\nx", 0, true).has_value();
}

Line lineOf(std::string_view typed) {
    Line line;
    const bool indented = typed.starts_with(' ') || typed.starts_with('\t');
    std::string_view words = text::trim(typed);
    while (words.starts_with('>'))
        words = text::trim(words.substr(1));
    if (words.starts_with("```")) // a fence
        return line;
    line.rule = isRule(words);
    if (line.rule)
        return line;
    std::size_t level = 0;
    while (level < words.size() && words[level] == '#')
        ++level;
    if (level > 0 && level < 7 && level < words.size() && words[level] == ' ') {
        line.heading = static_cast<int>(level);
        words = text::trim(words.substr(level));
        while (words.ends_with('#'))
            words.remove_suffix(1);
    }
    takeMark(words, line);
    line.item = line.item && !indented;
    line.text = withoutEmphasis(text::trim(words));
    if (const std::size_t pictogram = pictogramLength(line.text);
        pictogram > 0 && opensPart(std::string_view(line.text).substr(pictogram)))
        line.text.erase(0, pictogram);
    return line;
}

/// A few words and a colon, or words in capitals in brackets, that stand alone on their line and
/// head what follows: "INTERACTION:", "[TIMED SHOTS]".
bool isOwnHeading(const Line& line, const Line& next) {
    constexpr std::size_t most = 5; // words
    const std::string_view text = line.text;
    const bool capitals = std::none_of(text.begin(), text.end(), isLower) &&
                          std::count_if(text.begin(), text.end(), isUpper) > 3;
    const bool bracket = text.starts_with('[') && text.ends_with(']') && capitals;
    const bool alone =
        capitals && wordsOf(text).size() > 1 && isUpper(text[0]) &&
        std::all_of(text.begin(), text.end(), [](char c) { return isUpper(c) || c == ' '; }) &&
        std::any_of(next.text.begin(), next.text.end(), isLower);
    const bool colon = (text.ends_with(':') || text.ends_with("：")) &&
                       text.find_first_of("[@\"(.,") == none && !verbIn(text);
    return (bracket || colon || alone) && wordsOf(text).size() <= most && !opensPart(text) &&
           !shotHeading(text, false) && !startsWithAny(next.text, {"\"", "“", "‘", "'", "(", "「"});
}

bool endsWithComma(std::string_view line) {
    return line.ends_with(',') || line.ends_with("，") || line.ends_with("、");
}

/// True for "…, a stream of", "… and the": such words end no sentence.
bool hangs(std::string_view line) {
    static const WordList hanging = listNamed("english");
    const std::size_t space = line.rfind(' ');
    const std::string_view last = space == none ? std::string_view() : line.substr(space + 1);
    return !last.empty() && isLower(last[0]) && isLower(last.back()) && hanging.in(wordsOf(last));
}

bool leadsUp(std::string_view line) {
    return (line.ends_with(':') || line.ends_with("：")) && !opensPart(line);
}

/// True for a quotation, also behind a pictogram.
bool opensQuotation(std::string_view line) {
    constexpr std::size_t longest = 8; // bytes of a pictogram and its space
    for (const std::string_view mark : {"\"", "“", "「", "『"})
        if (const std::size_t at = line.substr(0, longest + mark.size()).find(mark); at != none)
            return at == 0 || static_cast<unsigned char>(line[0]) >= 0xF0;
    return false;
}

std::string_view withoutPictogram(std::string_view line) {
    return opensQuotation(line) && static_cast<unsigned char>(line[0]) >= 0xF0
               ? line.substr(
                     std::min({line.find('"'), line.find("“"), line.find("「"), line.find("『")}))
               : line;
}

bool endsWithStop(std::string_view line) {
    return line.find_last_of(".!?;:\"])|") == line.size() - 1 || line.ends_with("。") ||
           line.ends_with("！") || line.ends_with("？") || line.ends_with("…") ||
           line.ends_with("”") || line.ends_with("；");
}

/// True where a line was broken to fit a page and goes on in the next one. `capitals`: sentences
/// begin with them in this file.
bool goesOnIn(const Line& line, const Line& next, bool capitals) {
    constexpr std::size_t shortest = 45; // bytes of a line that fills a page
    const auto stands = [](const Line& one) {
        return !one.blank() && !one.rule && one.heading == 0;
    };
    if (stands(line) && stands(next) && leadsUp(line.text) && opensQuotation(next.text))
        return true;
    if (!stands(line) || !stands(next) || next.item || beginsWithLabel(next.text) ||
        beginsWithCue(next.text) || opensPart(next.text) || shotHeading(next.text, false) ||
        (line.text.size() < 30 && opensPart(line.text)))
        return false;
    const bool fills = line.text.size() >= shortest && !endsWithStop(line.text);
    return endsWithComma(line.text) ||
           (fills && (hangs(line.text) || (capitals && isLower(next.text[0]))));
}

} // namespace

std::vector<Line> linesOf(std::string_view typed) {
    std::vector<Line> broken;
    for (const std::string_view line : text::split(typed, '\n'))
        for (const std::string& part : partedAtShots(line))
            broken.push_back(lineOf(part));
    const bool capitals = std::any_of(broken.begin(), broken.end(), [](const Line& line) {
        return !line.text.empty() && isUpper(line.text[0]);
    });
    std::vector<Line> lines;
    for (Line& line : broken) {
        Line* const last = lines.empty() ? nullptr : &lines.back();
        if (last && !last->blank() && !last->rule && !line.blank() && !line.rule &&
            isOwnHeading(*last, line)) {
            if (last->text.starts_with('['))
                last->text = last->text.substr(1, last->text.size() - 2);
            if (!last->text.ends_with(':') && !last->text.ends_with("："))
                last->text += ':';
            last->text += " " + line.text;
            last->part = true;
        } else if (last && goesOnIn(*last, line, capitals)) {
            append(last->text, withoutPictogram(line.text),
                   text::hasHan(line.text.substr(0, 3)) ? "" : " ");
        } else {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

bool beginsWithLabel(std::string_view line) {
    return line.starts_with('[') || line.starts_with("【");
}

bool beginsWithCue(std::string_view line) {
    constexpr std::size_t nearby = 60; // bytes
    const std::size_t colon = line.substr(0, nearby).find(": ");
    const std::string_view behind = colon == none ? "" : text::trim(line.substr(colon + 1));
    return startsWithAny(behind, {"\"", "“", "‘", "'", "「"}) &&
           wordsOf(line.substr(0, std::min(colon, line.find('(')))).size() <= 4;
}

} // namespace foreframe::reading
