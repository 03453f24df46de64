#include "importers/prompt_text/prompts.h"

#include "base/text.h"
#include "importers/prompt_text/paragraphs.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/prompt_lines.h"
#include "importers/prompt_text/screenplay.h"
#include "importers/prompt_text/sections.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/shot_heading.h"
#include "importers/prompt_text/tables.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

/// What stands behind a shot's number: how long it is, a title, or the prompt itself.
void readHeading(const ShotHeading& heading, Prompt& prompt) {
    prompt.length = heading.length;
    prompt.seconds = heading.seconds;
    std::string_view rest = heading.rest;
    while (!rest.empty() && std::string_view(":.-)|").find(rest[0]) != none)
        rest = text::trim(rest.substr(1));
    rest = bare(rest);
    const bool words = rest.find_first_of(".!?\"[@") != none || wordsOf(rest).size() > 8 ||
                       rest.find("。") != none || rest.find("，") != none;
    (words ? prompt.text : prompt.title) = rest;
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
            for (std::string& text : promptsAtBlanks(m_lines))
                fresh().text = std::move(text);
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

    bool isListOfShots() const {
        return std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) {
                   return shotHeading(line.text, line.heading > 0).has_value();
               }) > 1;
    }

    void splitAtMarks() {
        bool opening = isListOfShots(); // what stands before the first shot holds for all of them
        fresh();
        for (const Line& line : m_lines) {
            if (line.rule) {
                opening = false;
                fresh();
            } else if (!line.blank() && opensShot(line)) {
                const auto heading = shotHeading(line.text, line.heading > 0);
                if (std::exchange(opening, false) && heading)
                    m_file.shared = std::exchange(m_file.prompts.back().text, {});
                if (!text::trim(m_file.prompts.back().text).empty() ||
                    !m_file.prompts.back().title.empty())
                    fresh();
                readHeading(heading.value_or(ShotHeading{{}, 0, line.text}), m_file.prompts.back());
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

    std::vector<Line> m_lines;
    PromptFile m_file;
};

} // namespace

PromptFile promptsIn(std::string_view text) {
    return Splitter(linesOf(withoutScreenplay(withoutTables(text)))).split();
}

} // namespace foreframe::reading
