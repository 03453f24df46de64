#include "importers/prompt_text/bracket_label.h"

#include "base/text.h"
#include "importers/prompt_text/persons.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/speaking_verb.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

/// Where "Detective Ruiz: trench coat, forties" begins to describe; "Character A: Agent" is a
/// label.
std::size_t descriptionIn(std::string_view inside) {
    const std::size_t colon = inside.find(": ");
    return colon != none && colon + 2 < inside.size() && inside[colon + 2] >= 'a' &&
                   inside[colon + 2] <= 'z'
               ? colon
               : none;
}

/// "Sound engineer" is somebody, "Sound of rain" is a remark.
bool namesSomebody(std::string_view label) {
    return wordsOf(label).size() == 2 && isPerson(label);
}

} // namespace

BracketLabel bracketLabelOf(std::string_view inside) {
    BracketLabel found;
    const std::size_t comma =
        std::min({inside.find(','), inside.find("，"), inside.find(';'), descriptionIn(inside)});
    const std::size_t at = inside.substr(0, comma).find('@');
    const std::size_t dash = inside.substr(0, comma).find(" - ");
    const std::size_t end = std::min({comma, at == none ? dash : none, inside.size()});
    found.label = bare(inside.substr(0, std::min(at, end)));
    if (at != none)
        found.voice = bare(inside.substr(at + 1, end - at - 1));
    if (end < inside.size())
        (end == descriptionIn(inside) ? found.description : found.delivery) =
            bare(inside.substr(end));
    return found;
}

bool isRemark(std::string_view inside) {
    static const WordList remarks = listNamed("remarks");
    const std::vector<Word> words = wordsOf(inside.substr(0, 200));
    if (words.empty() || (inside.front() >= '0' && inside.front() <= '9'))
        return true;
    return remarks.matchAt(words, 0) && !namesSomebody(bracketLabelOf(inside).label);
}

std::vector<Bracket> bracketsIn(std::string_view text) {
    std::vector<Bracket> brackets;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool wide = text.substr(at).starts_with("【");
        if (text[at] != '[' && !wide)
            continue;
        const std::string_view close = wide ? "】" : "]";
        const std::size_t open = close.size();
        const std::size_t end = text.find(close, at);
        if (end == none)
            break;
        const std::string_view inside = text.substr(at + open, end - at - open);
        if (!isRemark(inside))
            brackets.push_back({at, end + close.size(), inside});
        at = end + close.size() - 1;
    }
    return brackets;
}

const Bracket& speakerAmong(std::string_view before, const std::vector<Bracket>& brackets) {
    const Bracket& first = brackets.front();
    const Bracket& last = brackets.back();
    if (brackets.size() == 1)
        return last;
    const std::string_view rest = text::trim(before.substr(last.end));
    const bool goesOn = startsWithAny(rest, {"and ", "while ", "then ", "as "});
    const bool speaks = bare(rest).empty() || rest.starts_with('@') || (!goesOn && verbIn(rest));
    const std::string_view between = text::trim(before.substr(first.end, last.begin - first.end));
    const bool spokenTo = between.ends_with("to") || between.ends_with("at");
    return speaks && !spokenTo ? last : first;
}

bool actTogether(std::string_view before, const std::vector<Bracket>& brackets) {
    static const WordList links = listNamed("and");
    for (const Bracket& bracket : brackets)
        if (bracketLabelOf(bracket.inside).label.empty())
            return false; // [@Voice][Agent]
    for (std::size_t i = 1; i < brackets.size(); ++i) {
        const std::string_view between =
            before.substr(brackets[i - 1].end, brackets[i].begin - brackets[i - 1].end);
        const std::vector<Word> words = wordsOf(between);
        const bool linked = between.find_first_not_of(" ,&+") == none ||
                            (!words.empty() && links.matchAt(words, 0).count == words.size());
        if (!linked)
            return false;
    }
    return brackets.size() > 1;
}

} // namespace foreframe::reading
