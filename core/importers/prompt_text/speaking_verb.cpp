#include "importers/prompt_text/speaking_verb.h"

#include "base/text.h"
#include "importers/prompt_text/clause.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/speaker_words.h"
#include "model/shot.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

const PhraseTable& verbs() {
    static const PhraseTable table = PhraseTable::named("prompt-speech");
    return table;
}

/// True where nothing but how, or to whom, stands behind a verb.
bool leadsUp(std::string_view behind) {
    constexpr std::string_view link = " and ";
    if (const std::size_t more = behind.find(link);
        more != behind.npos &&
        !clauseOf("x " + std::string(behind.substr(more + link.size()))).predicate.empty())
        return false; // "laughs loudly and slaps his knee"
    return behind.empty() || tellsManner(behind) || isSpokenTo(behind) ||
           startsWithAny(behind, {"to ", "at ", "into ", "over ", "out", "back", "(", "[", "her ",
                                  "him ", "them ", "directly", "the "});
}

/// "replies", "replying", "replied": "counter" and "call" may be things.
bool isInflected(std::string_view text, const Verb& verb) {
    const std::string_view word = text.substr(verb.begin, verb.end - verb.begin);
    return word.ends_with('s') || word.ends_with("ing") || word.ends_with("ed");
}

} // namespace

std::string_view Verb::kind() const {
    return row == "sings"    ? kind::singing
           : row == "raps"   ? kind::rap
           : row == "chorus" ? kind::chorus
                             : kind::speech;
}

std::optional<Verb> verbAt(const std::vector<Word>& words, std::size_t at) {
    const auto match = verbs().longestAt(words, at);
    if (!match || words[at].gap == Gap::Hyphen)
        return std::nullopt;
    return Verb{words[at].begin, endOf(words[at + match.count - 1]), match.value};
}

std::optional<Verb> verbIn(std::string_view text, const std::vector<Word>& words) {
    std::optional<Verb> telling;
    const bool chinese = text::hasHan(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto verb = verbAt(words, i);
        if (!verb)
            continue;
        if (chinese) {
            telling = verb;
            while (i + 1 < words.size() && endOf(words[i + 1]) <= verb->end)
                ++i;
        } else if (verb->comesBack()) {
            return verb;
        } else if (!telling && leadsUp(bare(text.substr(verb->end)))) {
            telling = verb;
        }
    }
    return telling;
}

std::optional<Verb> verbIn(std::string_view text) {
    return verbIn(text, wordsOf(text));
}

std::optional<Verb> verbBefore(std::string_view text) {
    const std::vector<Word> words = wordsOf(text);
    std::optional<Verb> verb = verbIn(text, words);
    const std::string_view plain = text::trim(text);
    if (verb || !(plain.ends_with(',') || plain.ends_with(':')))
        return verb;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (const auto other = verbAt(words, i); other && isInflected(text, *other))
            verb = other;
    return verb && isWriting(plain.substr(verb->end)) ? std::nullopt : verb;
}

bool isSpokenTo(std::string_view words) {
    static const WordList objects = listNamed("spoken to");
    const std::vector<Word> list = wordsOf(words.substr(0, 40));
    return !list.empty() && words.size() < 40 && objects.matchAt(list, 0).count == list.size();
}

bool tellsManner(std::string_view entry) {
    if (startsWithAny(entry, {"in ", "with ", "like ", "while ", "用", "以", "带着"}))
        return true;
    const std::size_t end = std::min(entry.find(' '), entry.size());
    return entry.substr(0, end).ends_with("ly") || entry.ends_with("地") || entry.ends_with("ly");
}

} // namespace foreframe::reading
