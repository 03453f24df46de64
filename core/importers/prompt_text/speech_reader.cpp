#include "importers/prompt_text/speech_reader.h"

#include "base/text.h"
#include "importers/prompt_text/bracket_label.h"
#include "importers/prompt_text/delivery.h"
#include "importers/prompt_text/eastern_introduction.h"
#include "importers/prompt_text/manner.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/quotations.h"
#include "importers/prompt_text/sections.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/speaker_words.h"
#include "importers/prompt_text/speaking_verb.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

/// The same for "Robot A (monotone): Do you dream?"; 0: it is none.
std::size_t cuedWords(std::string_view line) {
    const std::size_t open = line.find('(');
    const std::size_t close = line.find("):");
    constexpr std::size_t longest = 4; // words of a name
    const bool cue = open != none && close != none && open < close && open > 0 &&
                     line.find(':') == close + 1 &&
                     wordsOf(line.substr(0, open)).size() <= longest && line[0] >= 'A' &&
                     line[0] <= 'Z' && !headingAt(line, 0, true);
    return cue && !bare(line.substr(close + 2)).empty() ? close + 2 : 0;
}

/// Where the words of a line begin that has a name and a colon and no quotes; 0: it is none.
std::size_t unquotedWords(std::string_view line, bool inDialogue) {
    if (quotationsOf(line).size() > 0)
        return 0;
    const bool bracketed = text::trim(line).starts_with('[') || text::trim(line).starts_with("【");
    if (!bracketed && !inDialogue)
        return cuedWords(line);
    const std::size_t from = bracketed ? std::min(line.find(']'), line.find("】")) : 0;
    if (from == none ||
        (bracketed && isRemark(text::trim(line).substr(1, from > 1 ? from - 1 : 0))))
        return 0;
    const std::size_t wide = line.find("：", from);
    const std::size_t colon = std::min(line.find(':', from), wide);
    if (colon == none)
        return 0;
    const std::size_t begin = colon + (colon == wide ? 3 : 1);
    const bool named = wordsOf(line.substr(from, colon - from)).size() <= (inDialogue ? 8U : 4U);
    return named && !bare(line.substr(begin)).empty() ? begin : 0;
}

/// "—You lied to me, said Clara.": where the words end that are said; 0: no line of this kind.
std::size_t dashedWords(std::string_view line) {
    constexpr std::string_view dash = "—";
    if (!line.starts_with(dash))
        return 0;
    for (const std::string_view part : itemsOf(line.substr(dash.size()))) {
        const std::vector<Word> words = wordsOf(part);
        constexpr std::size_t reach = 3; // "Henrik answered"
        const auto begin = static_cast<std::size_t>(part.data() - line.data());
        for (std::size_t i = 0; i < std::min(words.size(), reach) && begin > dash.size() + 1; ++i)
            if (verbAt(words, i))
                return begin;
    }
    return line.size();
}

/// Where the words begin in "Ines: Do you miss the rain?"; 0: it is another kind of line.
std::size_t namedWords(std::string_view line) {
    constexpr std::size_t longest = 2; // words of a name
    const std::size_t colon = line.substr(0, 40).find(": ");
    if (colon == none || line.find_first_of("\"“@[(") != none || headingAt(line, 0, true))
        return 0;
    const std::string_view name = line.substr(0, colon);
    const std::vector<Word> words = wordsOf(name);
    const bool capitals = std::all_of(words.begin(), words.end(), [name](const Word& word) {
        const char first = written(name, word)[0];
        return first >= 'A' && first <= 'Z';
    });
    return !words.empty() && words.size() <= longest && capitals ? colon + 2 : 0;
}

/// Several lines with a name before them, most of which speak to somebody: people talk in them.
bool isTalk(std::string_view text) {
    static const WordList spoken = listNamed("spoken words");
    std::size_t named = 0;
    std::size_t talk = 0;
    for (const std::string_view line : text::split(text, '\n'))
        if (const std::size_t begin = namedWords(line)) {
            const std::string_view words = line.substr(begin);
            ++named;
            talk +=
                words.ends_with('?') || words.ends_with('!') || spoken.in(wordsOf(words)) ? 1 : 0;
        }
    return named > 1 && talk * 2 > named;
}

/// The text with quotes around what a line says behind a name and a colon, or behind a dash.
std::string withQuotes(std::string_view text, bool inDialogue) {
    const bool talk = !inDialogue && isTalk(text);
    std::string out;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::string_view line = text.substr(from, end - from);
        if (const std::size_t dashed = dashedWords(line); dashed > 0)
            out.append("“")
                .append(bare(line.substr(0, dashed)))
                .append("” ")
                .append(line.substr(dashed));
        else if (const std::size_t words =
                     std::max(unquotedWords(line, inDialogue), talk ? namedWords(line) : 0);
                 words > 0)
            out.append(line.substr(0, words))
                .append(" “")
                .append(text::trim(line.substr(words)))
                .append("”");
        else
            out += line;
        if (end < text.size())
            out += '\n';
        from = end + 1;
    }
    return out;
}

/// "…, a tiny pause before "Crazy, right?"": words of the line before, named and not said again.
bool isMention(const Quotation& quotation, std::string_view text, const Speech& speech) {
    const std::string_view before = text::trim(text.substr(0, quotation.begin));
    return !speech.turns.empty() && !endsLeadingUp(before) && !before.ends_with(']') &&
           speech.turns.back().words.size() > quotation.words.size() &&
           speech.turns.back().words.find(quotation.words) != none;
}

/// Where sentences begin, so that each quotation finds its own.
std::vector<std::size_t> beginnings(std::string_view text) {
    std::vector<std::size_t> begins;
    for (std::size_t from = 0; from < text.size();
         from = std::max(sentenceEnd(text, from), from + 1))
        begins.push_back(from);
    return begins;
}

bool isSentence(std::string_view words) {
    return words.ends_with('.') || words.ends_with('!') || words.ends_with('?') ||
           words.ends_with("。") || words.ends_with("！") || words.ends_with("？") ||
           words.ends_with("…");
}

/// A quotation that is a sentence of its own, behind another one.
bool standsAlone(std::string_view before, std::string_view words) {
    constexpr std::size_t sentence = 6; // words; fewer may be a title
    return bare(before).empty() && wordsOf(words).size() > 1 &&
           (wordsOf(words).size() >= sentence || isSentence(words) || words.ends_with(','));
}

} // namespace

Speech speechIn(std::string_view typed, bool inDialogue) {
    const std::string quoted = withQuotes(typed, inDialogue);
    const std::string_view text = quoted;
    constexpr std::size_t longestIntroduction = 400;
    Speech speech;
    const std::vector<std::size_t> sentences = beginnings(text);
    const std::vector<Quotation> quotations = quotationsOf(text);
    std::size_t from = 0; // everything before is read
    for (std::size_t i = 0; i < quotations.size(); ++i) {
        const Quotation& quotation = quotations[i];
        const std::size_t next = i + 1 < quotations.size() ? quotations[i + 1].begin : text.size();
        if (quotation.words.empty() || quotation.begin < from || isMention(quotation, text, speech))
            continue;
        auto sentence = std::upper_bound(sentences.begin(), sentences.end(), quotation.begin);
        std::size_t begin =
            std::max(from, sentence == sentences.begin() ? 0 : *std::prev(sentence));
        if (quotation.begin - begin > longestIntroduction)
            begin = quotation.begin - longestIntroduction;
        while (begin > from && begin < quotation.begin &&
               (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80)
            --begin;
        const std::string_view before = text.substr(begin, quotation.begin - begin);
        const bool alone = bare(before).empty();
        std::size_t used = 0;
        Turn turn;
        if (alone)
            turn.by = introductionBehind(text.substr(quotation.end, next - quotation.end), used);
        const bool goesOn = alone && !speech.turns.empty() &&
                            bare(text.substr(from, quotation.begin - from)).empty();
        if (!turn.by.speaks && (!alone || inDialogue))
            turn.by = introductionIn(before, inDialogue);
        // "..., and then, quieter, to himself:" goes on in the sentence of the line before.
        constexpr std::size_t brief = 8; // words
        if (!turn.by.speaks && !alone && !speech.turns.empty() && begin == from &&
            endsLeadingUp(before) && wordsOf(before).size() <= brief) {
            turn.by = {};
            turn.by.speaks = turn.by.anonymous = turn.goesOn = true;
            for (const std::string_view entry : itemsOf(before))
                if (!withoutLinks(entry).empty())
                    addDelivery(turn.by.line, withoutLinks(entry));
        }
        if (!turn.by.speaks && (goesOn || standsAlone(before, quotation.words)) &&
            (goesOn || !bare(text.substr(from, begin - from)).empty()))
            turn.by.speaks = turn.by.anonymous = true;
        if (!turn.by.speaks && !alone && endsLeadingUp(before) && isSentence(quotation.words) &&
            !isWriting(before)) { // He pulls it out, "Got you!"
            turn.by = {};
            turn.by.speaks = turn.by.anonymous = true;
            turn.by.lead = bare(before);
        }
        if (!turn.by.speaks)
            continue;
        turn.goesOn |= goesOn && turn.by.anonymous && turn.by.pronoun.empty();
        if (const std::string_view verb = japaneseVerb(text.substr(quotation.end)); !verb.empty()) {
            addDelivery(turn.by.line, verb.substr(std::string_view("と").size()));
            used = verb.size();
        }
        turn.lead = text.substr(from, begin - from);
        append(turn.lead, turn.by.lead);
        turn.words =
            alone && used > 0 ? bare(quotation.words) : quotation.words; // "Stay," says the boy
        speech.turns.push_back(std::move(turn));
        from = quotation.end + used;
        while (from < text.size() && (text[from] == '.' || text[from] == ',' || text[from] == ';'))
            ++from;
        if (text.substr(from).starts_with("。"))
            from += std::string_view("。").size();
    }
    speech.tail = text.substr(std::min(from, text.size()));
    return speech;
}

} // namespace foreframe::reading
