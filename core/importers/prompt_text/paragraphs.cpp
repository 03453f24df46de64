#include "importers/prompt_text/paragraphs.h"

#include "base/text.h"
#include "importers/prompt_text/bracket_label.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/picture_reader.h"
#include "importers/prompt_text/sections.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/speaker_words.h"

#include <algorithm>
#include <set>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

std::optional<Heading> headingOf(const Line& line) {
    return headingAt(line.text + "\nx", 0, true);
}

bool shows(std::string_view part) {
    return part == "picture" || part == "subject" || part == "action" || part == "dialogue";
}

/// The first label in brackets of a line; empty: none.
std::string labelIn(std::string_view line) {
    const std::vector<Bracket> brackets = bracketsIn(line.substr(0, 2000));
    return brackets.empty() ? std::string()
                            : std::string(bracketLabelOf(brackets.front().inside).label);
}

/// "Immediately, the suspect shifts": the paragraph before goes on.
bool beginsWithLink(std::string_view line) {
    static const WordList links = listNamed("paragraph links");
    const std::vector<Word> words = wordsOf(line.substr(0, 60));
    return !words.empty() && links.matchAt(words, 0);
}

/// 主持人 of 主持人：穿深色西装: a few characters and a colon; empty: another kind of line.
std::string_view roleIn(std::string_view line) {
    constexpr std::size_t longest = 24; // bytes
    const std::size_t colon = line.substr(0, longest).find("：");
    return text::hasHan(line.substr(0, 3)) && colon != none ? line.substr(0, colon)
                                                            : std::string_view();
}

bool isSoundOnly(std::string_view line) {
    static const PhraseTable openings = PhraseTable::named("sound-openings");
    const std::vector<Word> words = wordsOf(line.substr(0, 60));
    return !words.empty() && openings.longestAt(words, 0);
}

class Paragraphs {
public:
    explicit Paragraphs(const std::vector<Line>& lines)
        : m_lines(lines),
          m_nextLabel(lines.size()) {
        std::string next;
        for (std::size_t i = lines.size(); i-- > 0; m_nextLabel[i] = next)
            if (std::string label = labelIn(lines[i].text); !label.empty())
                next = text::key(label);
    }

    std::vector<std::string> prompts() {
        bool gap = false;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].blank()) {
                gap = true;
                continue;
            }
            if (m_prompts.empty() || (gap && !goesOn(i)))
                begin(m_lines[i]);
            else if (gap)
                m_prompts.back() += '\n';
            gap = false;
            add(m_lines[i]);
        }
        return std::move(m_prompts);
    }

private:
    /// True where the paragraph that begins with this line belongs to the prompt so far.
    bool goesOn(std::size_t at) const {
        const Line& line = m_lines[at];
        if (const auto heading = headingOf(line))
            return !m_parts.contains(heading->part);
        return !m_picture || m_headed || m_open || isAboutRole(line.text) || line.part ||
               beginsWithLabel(line.text) || beginsWithCue(line.text) ||
               beginsWithLink(line.text) || withoutTimecode(line.text).size() < line.text.size() ||
               isStyle(line.text) || isSoundOnly(line.text) ||
               m_shortLabels.contains(m_nextLabel[at]) || closes(at);
    }

    /// Some lines of which the last one is the style that the prompt has not had so far.
    bool closes(std::size_t at) const {
        std::size_t last = at;
        while (last + 1 < m_lines.size() && !m_lines[last + 1].blank())
            ++last;
        return last > at && !m_style && isStyle(m_lines[last].text);
    }

    /// It describes somebody, or somebody who was described acts.
    bool isAboutRole(std::string_view line) const {
        return !roleIn(line).empty() ||
               std::any_of(m_roles.begin(), m_roles.end(),
                           [line](const std::string& role) { return line.starts_with(role); });
    }

    void begin(const Line& line) {
        m_prompts.emplace_back();
        m_parts.clear();
        m_shortLabels.clear();
        m_roles.clear();
        m_picture = m_style = false;
        const auto heading = headingOf(line);
        m_headed = heading && (heading->part == "picture" || heading->part == "context");
    }

    void add(const Line& line) {
        std::string& prompt = m_prompts.back();
        if (!prompt.empty())
            prompt += '\n';
        prompt += line.text;
        const auto heading = headingOf(line);
        if (heading)
            m_parts.insert(heading->part);
        const std::string_view role = heading ? std::string_view() : roleIn(line.text);
        if (!role.empty())
            m_roles.emplace(role);
        m_picture |= heading ? shows(heading->part) : role.empty();
        m_open = line.text.ends_with(':') || line.text.ends_with("：") ||
                 (heading && heading->end >= line.text.size());
        m_style |= heading ? heading->part == "style" : isStyle(line.text);
        const std::string label = labelIn(line.text);
        if (const std::size_t colon = label.find(": "); colon != none) {
            m_shortLabels.insert(text::key(label.substr(0, colon)));
            m_shortLabels.insert(text::key(label.substr(colon + 2)));
        }
    }

    const std::vector<Line>& m_lines;
    std::vector<std::string> m_nextLabel; ///< the first that stands in this line or below
    std::vector<std::string> m_prompts;
    // The last prompt:
    std::set<std::string_view> m_parts;
    std::set<std::string> m_shortLabels; ///< "Agent" of "[Character A: Agent]"
    std::set<std::string> m_roles;       ///< 主持人 of 主持人：穿深色西装
    bool m_headed = false;               ///< it begins with a heading of its picture
    bool m_picture = false;              ///< it shows something
    bool m_style = false;
    bool m_open = false; ///< its last line leads up to what follows
};

} // namespace

std::vector<std::string> promptsAtBlanks(const std::vector<Line>& lines) {
    return Paragraphs(lines).prompts();
}

} // namespace foreframe::reading
