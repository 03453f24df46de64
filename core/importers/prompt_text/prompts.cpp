#include "importers/prompt_text/prompts.h"

#include "base/text.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/screenplay.h"
#include "importers/prompt_text/sections.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/shot_heading.h"

#include <algorithm>
#include <optional>
#include <set>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

struct Line {
    std::string text;
    int heading = 0;     ///< level of a Markdown heading
    bool item = false;   ///< of a list, at the margin
    bool number = false; ///< of a numbered one
    bool rule = false;   ///< "---"
    bool blank() const { return text.empty() && !rule; }
};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isRule(std::string_view line) {
    return line.size() >= 3 && std::string_view("-*_=~").find(line[0]) != none &&
           line.find_first_not_of(line[0]) == none;
}

/// Takes a list's mark from the beginning.
void takeMark(std::string_view& line, Line& read) {
    for (const std::string_view mark : {"- ", "* ", "+ ", "• ", "– ", "▪ ", "◦ ", "●", "· "})
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
    return line;
}

std::vector<Line> linesOf(std::string_view typed) {
    std::vector<Line> lines;
    for (const std::string_view line : text::split(typed, '\n'))
        for (const std::string& part : partedAtShots(line))
            lines.push_back(lineOf(part));
    return lines;
}

/// What stands behind a shot's number: a title, or the prompt itself.
void readHeading(std::string_view rest, Prompt& prompt) {
    if (rest.starts_with('(')) { // "Shot 1 (5s) – Feet hit the asphalt"
        const std::size_t close = std::min(rest.find(')'), rest.size() - 1);
        prompt.seconds = secondsIn(rest.substr(0, close + 1));
        if (prompt.seconds > 0)
            rest = bare(rest.substr(close + 1));
    }
    while (!rest.empty() && std::string_view(":.-)|").find(rest[0]) != none)
        rest = text::trim(rest.substr(1));
    rest = bare(rest);
    const bool words = rest.find_first_of(".!?\"[@") != none || wordsOf(rest).size() > 8 ||
                       rest.find("。") != none || rest.find("，") != none;
    (words ? prompt.text : prompt.title) = rest;
}

bool beginsWithLabel(std::string_view line) {
    return line.starts_with('[') || line.starts_with("【");
}

/// `Leo: "Are monsters scared?"`, `MARGARET (softly): “I kept it.”`
bool beginsWithCue(std::string_view line) {
    constexpr std::size_t nearby = 60; // bytes
    const std::size_t colon = line.substr(0, nearby).find(": ");
    const std::string_view behind = colon == none ? "" : text::trim(line.substr(colon + 1));
    return startsWithAny(behind, {"\"", "“", "‘", "'", "「"}) &&
           wordsOf(line.substr(0, std::min(colon, line.find('(')))).size() <= 4;
}

class Splitter {
public:
    explicit Splitter(std::vector<Line> lines)
        : m_lines(std::move(lines)) {}

    PromptFile split() {
        takeTitle();
        if (isMarked())
            splitAtMarks();
        else if (isListOfPrompts())
            splitAtItems();
        else
            splitAtBlanks();
        std::erase_if(m_file.prompts, [](const Prompt& prompt) {
            return text::trim(prompt.text).empty() && text::trim(prompt.title).empty();
        });
        for (Prompt& prompt : m_file.prompts)
            if (text::trim(prompt.text).empty())
                prompt.text = std::exchange(prompt.title, {});
        return std::move(m_file);
    }

private:
    static bool isPartHeading(const Line& line) {
        return line.heading > 0 && headingAt(line.text + "\nx", 0, true).has_value();
    }

    /// A Markdown heading that opens the file names the film.
    void takeTitle() {
        const auto first = std::find_if(m_lines.begin(), m_lines.end(),
                                        [](const Line& line) { return !line.blank(); });
        if (first == m_lines.end() || first->heading != 1 || isPartHeading(*first) ||
            shotHeading(first->text, true))
            return;
        m_file.title = first->text;
        first->text.clear();
        first->heading = 0;
    }

    bool opensShot(const Line& line) const {
        if (line.heading > 0)
            return !isPartHeading(line);
        return shotHeading(line.text, false).has_value();
    }

    bool isMarked() const {
        return std::any_of(m_lines.begin(), m_lines.end(), [this](const Line& line) {
            return line.rule || (!line.blank() && opensShot(line));
        });
    }

    Prompt& fresh() { return m_file.prompts.emplace_back(); }
    void add(const std::string& words) {
        if (m_file.prompts.empty())
            fresh();
        std::string& text = m_file.prompts.back().text;
        if (!text.empty())
            text += '\n';
        text += words;
    }

    void splitAtMarks() {
        fresh();
        for (const Line& line : m_lines) {
            if (line.rule) {
                fresh();
            } else if (!line.blank() && opensShot(line)) {
                if (!text::trim(m_file.prompts.back().text).empty() ||
                    !m_file.prompts.back().title.empty())
                    fresh();
                const auto heading = shotHeading(line.text, line.heading > 0);
                readHeading(heading ? heading->rest : line.text, m_file.prompts.back());
            } else if (line.blank()) {
                if (!m_file.prompts.back().text.empty())
                    add({});
            } else {
                add(line.heading > 0 && headingAt(line.text, 0, true) == std::nullopt
                        ? line.text + ":"
                        : line.text);
            }
        }
    }

    /// Items that are sentences of their own, not the parts of one prompt.
    bool isListOfPrompts() const {
        std::size_t items = 0;
        std::size_t words = 0;
        for (const Line& line : m_lines) {
            if (!line.item)
                continue;
            if (headingAt(line.text, 0, true) || beginsWithLabel(line.text))
                return false;
            ++items;
            words += wordsOf(line.text).size();
        }
        const auto first = std::find_if(m_lines.begin(), m_lines.end(),
                                        [](const Line& line) { return !line.blank(); });
        constexpr std::size_t shortest = 7; // words of an item on average
        return items > 1 && words >= shortest * items && first->item;
    }

    void splitAtItems() {
        for (const Line& line : m_lines) {
            if (line.item)
                fresh();
            if (!line.blank())
                add(line.text);
        }
    }

    void splitAtBlanks() {
        std::set<std::string_view> parts; // of the prompt so far
        bool picture = false;             // it shows something
        bool open = false;                // a prompt has begun
        bool gap = false;
        for (const Line& line : m_lines) {
            if (line.blank()) {
                gap = true;
                continue;
            }
            const auto heading = headingAt(line.text + "\nx", 0, true);
            const bool again = heading && parts.contains(heading->part);
            const bool goesOn =
                heading ? !again || !gap
                        : beginsWithLabel(line.text) || beginsWithCue(line.text) || !picture;
            if (!open || (gap && !goesOn)) {
                fresh();
                parts.clear();
                picture = false;
            }
            if (gap && open && goesOn)
                add({});
            open = true;
            gap = false;
            if (heading)
                parts.insert(heading->part);
            picture |= !heading || heading->part == "picture" || heading->part == "subject" ||
                       heading->part == "action" || heading->part == "dialogue";
            add(line.text);
        }
    }

    std::vector<Line> m_lines;
    PromptFile m_file;
};

} // namespace

PromptFile promptsIn(std::string_view text) {
    return Splitter(linesOf(withoutScreenplay(text))).split();
}

} // namespace foreframe::reading
