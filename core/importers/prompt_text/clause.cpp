#include "importers/prompt_text/clause.h"

#include "base/text.h"
#include "base/word_file.h"
#include "compose/who_acts.h"
#include "importers/prompt_text/persons.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

constexpr std::size_t farthestVerb = 40; // in words; later ones are not what the sentence is about

/// True where a word of the list begins at `i`.
bool isOneOf(const WordList& list, const std::vector<Word>& words, std::size_t i) {
    return list.matchAt(words, i).count > 0;
}

/// "run" follows several who run; after one alone it is a noun.
bool isPlural(std::string_view subject) {
    static const WordList several = listNamed("several");
    const bool one = subject.starts_with("a ") || subject.starts_with("A ") ||
                     subject.starts_with("an ") || subject.starts_with("An ");
    return (subject.ends_with('s') && !one) || several.in(wordsOf(subject));
}

/// "the potter's hands", "soft shadows, 3d render": a noun that looks like a verb.
bool isNounAt(std::string_view sentence, const std::vector<Word>& words, std::size_t i) {
    static const WordList beforeNouns = listNamed("before nouns");
    const bool letter = i > 1 && written(sentence, words[i - 1]) == "A"; // "Character A"
    if (isOneOf(beforeNouns, words, i - 1) && !letter)
        return true;
    const std::string_view before = text::trim(sentence.substr(0, words[i].begin));
    if (before.ends_with("'s") || before.ends_with("’s"))
        return true;
    const bool ends = i + 1 == words.size() || words[i + 1].gap >= Gap::Mark;
    const bool behindComma =
        i >= 2 && (words[i - 1].gap >= Gap::Mark || (i >= 3 && words[i - 2].gap >= Gap::Mark));
    return ends && behindComma && i + 1 < words.size();
}

/// The 站 of 加油站，: a character that is a verb elsewhere, with nothing but a comma behind it,
/// belongs to the noun before unless that is a person.
bool isEndOfNoun(std::string_view sentence, const std::vector<Word>& words, std::size_t i) {
    constexpr std::size_t wide = 3; // bytes
    const bool ends = i + 1 == words.size() || words[i + 1].gap >= Gap::Mark;
    if (!ends || !text::hasHan(sentence.substr(words[i].begin, wide)))
        return false;
    const std::string_view before = sentence.substr(0, words[i].begin);
    const auto last = [before](std::size_t count) {
        return before.substr(before.size() - std::min(before.size(), count * wide));
    };
    static const WordList pronouns = listNamed("pronouns");
    return !isPerson(last(2)) && !isPerson(last(1)) && !pronouns.in(wordsOf(last(1)));
}

bool isVerbAt(std::string_view sentence, const std::vector<Word>& words, std::size_t i) {
    const std::string_view rest = sentence.substr(words[i].begin);
    const Acting acting = whoActs(rest);
    if (acting == Acting::Itself || isEndOfNoun(sentence, words, i))
        return false;
    if (acting == Acting::All || acting == Acting::AllAre)
        return text::hasHan(rest.substr(0, 4)) ||
               isPlural(text::trim(sentence.substr(0, endOf(words[i - 1]))));
    return true;
}

/// Where the item between commas begins that holds the word before `i`.
std::size_t itemBefore(const std::vector<Word>& words, std::size_t i) {
    std::size_t first = i - 1;
    while (first > 0 && words[first].gap < Gap::Mark)
        --first;
    return first;
}

/// Where the next item between commas begins; the number of words where there is none.
std::size_t nextItem(const std::vector<Word>& words, std::size_t i) {
    do
        ++i;
    while (i < words.size() && words[i].gap < Gap::Mark);
    return i < words.size() && words[i].gap == Gap::Stop ? words.size() : i;
}

/// Who acts where a comma parts them from the verb at `i`: "One, keeping a straight face, says",
/// "Marcus, a tired detective, sits".
std::size_t subjectBefore(std::string_view sentence, const std::vector<Word>& words,
                          std::size_t i) {
    static const WordList articles = listNamed("articles");
    const std::size_t first = itemBefore(words, i);
    if (first == 0)
        return first;
    const std::size_t earlier = itemBefore(words, first);
    const bool opens = earlier == 0 && first <= 3;
    const char initial = written(sentence, words[earlier])[0];
    const bool name = opens && isOneOf(articles, words, first) && initial >= 'A' && initial <= 'Z';
    const bool meanwhile = opens && written(sentence, words[first]).ends_with("ing");
    return name || meanwhile ? earlier : first;
}

bool isAdverb(std::string_view word) {
    static const std::vector<std::string_view> adjectives =
        WordFile::named("acting.en").list("adjectives in ly");
    return word.size() > 4 && word.ends_with("ly") &&
           std::find(adjectives.begin(), adjectives.end(), word) == adjectives.end();
}

bool isSubordinate(const std::vector<Word>& words, std::size_t first) {
    static const WordList links = listNamed("subordinate links");
    return isOneOf(links, words, first);
}

/// `within`: behind a clause that only leads up to this one.
Clause clauseIn(std::string_view sentence, bool within) {
    const std::vector<Word> words = wordsOf(sentence.substr(0, 600));
    for (std::size_t i = 1; i < std::min(words.size(), farthestVerb); ++i) {
        if (words[i].gap == Gap::Stop)
            break;
        if (words[i].label || words[i].gap == Gap::Hyphen || isNounAt(sentence, words, i) ||
            !isVerbAt(sentence, words, i))
            continue;
        std::size_t first = i;
        while (first > 0 && words[first].gap < Gap::Mark)
            --first;
        if (first == i) // a comma stands before the verb: "The man, trembling, says"
            first = subjectBefore(sentence, words, i);
        if (!within && isSubordinate(words, first)) { // "As he walks, he turns"
            const std::size_t main = nextItem(words, i);
            const Clause clause =
                main < words.size() ? clauseIn(sentence.substr(words[main].begin), true) : Clause();
            if (!clause.subject.empty())
                return {bare(sentence.substr(
                            0, static_cast<std::size_t>(clause.subject.data() - sentence.data()))),
                        clause.subject, clause.predicate};
        }
        const std::string_view subject =
            bare(sentence.substr(words[first].begin, words[i].begin - words[first].begin));
        return {bare(sentence.substr(0, words[first].begin)), subject,
                sentence.substr(words[i].begin)};
    }
    return {};
}

} // namespace

Clause clauseOf(std::string_view sentence) {
    return clauseIn(sentence, false);
}

bool isSubordinate(std::string_view words) {
    const std::vector<Word> list = wordsOf(words.substr(0, 40));
    return !list.empty() && isSubordinate(list, 0);
}

Name nameIn(std::string_view subject) {
    static const WordList describers = listNamed("describers");
    static const WordList articles = listNamed("articles");
    static const WordList german = listNamed("german articles");
    const std::vector<Word> words = wordsOf(subject);
    if (words.empty())
        return {subject, {}};
    const auto article = words.size() > 1 ? articles.matchAt(words, 0) : WordList::Match();
    const std::size_t first = article.count < words.size() ? article.count : 0;
    const bool nouns = first == 1 && isOneOf(german, words, 0); // ein alter Uhrmacher beugt sich
    const auto isNoun = [&](std::size_t i) {
        const char c = written(subject, words[i])[0];
        return c >= 'A' && c <= 'Z';
    };
    std::size_t last = first + 1;
    while (last < words.size() && words[last].gap < Gap::Mark &&
           !isOneOf(describers, words, last) && !(nouns && isNoun(last - 1)))
        ++last;
    if (last > first + 1 && last == words.size() && isAdverb(written(subject, words[last - 1])))
        --last; // "the man calmly"
    return {bare(subject.substr(words[first].begin, endOf(words[last - 1]) - words[first].begin)),
            bare(subject.substr(endOf(words[last - 1]))),
            nouns && last < words.size() && !isOneOf(describers, words, last)};
}

} // namespace foreframe::reading
