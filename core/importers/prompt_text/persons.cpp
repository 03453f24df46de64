#include "importers/prompt_text/persons.h"

#include "base/text.h"
#include "importers/prompt_text/phrase_table.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

const WordList& male() {
    static const WordList list = WordList::named("male");
    return list;
}
const WordList& female() {
    static const WordList list = WordList::named("female");
    return list;
}

/// Length in words of what somebody is called, at a word; 0: nothing is.
std::size_t personLength(const std::vector<Word>& words, std::size_t at) {
    static const WordList lists[] = {WordList::named("child"), WordList::named("grown-up"),
                                     WordList::named("passers-by"), listNamed("trades")};
    std::size_t longest = 0;
    for (const WordList& list : lists)
        longest = std::max(longest, list.matchAt(words, at).count);
    return longest;
}

} // namespace

Sex sexOf(std::string_view words) {
    const std::vector<Word> list = wordsOf(words.substr(0, 400));
    const bool he = male().in(list);
    const bool she = female().in(list);
    return he == she ? Sex::Open : he ? Sex::Male : Sex::Female;
}

Sex sexOfPronoun(std::string_view pronoun) {
    for (const std::string_view he : {"he", "him", "er", "él", "il", "他", "彼"})
        if (pronoun == he)
            return Sex::Male;
    for (const std::string_view she : {"she", "her", "ella", "elle", "她", "彼女"})
        if (pronoun == she)
            return Sex::Female;
    return Sex::Open;
}

bool fits(Sex wanted, std::string_view words) {
    const Sex sex = sexOf(words);
    return wanted == Sex::Open || sex == Sex::Open || sex == wanted;
}

bool isPerson(std::string_view name) {
    std::vector<Word> words = wordsOf(name);
    while (words.size() > 1 && words.back().length == 1) // "Guard B"
        words.pop_back();
    if (words.empty())
        return false;
    if (!text::hasHan(name)) {
        name = written(name, words.back()); // "a sailor hat" is none
        words = wordsOf(name);
    }
    for (const std::string_view ending : {"ian", "ist", "ista", "man", "woman", "ess"})
        if (name.ends_with(ending))
            return true;
    if (sexOf(name) != Sex::Open)
        return true;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (personLength(words, i) > 0)
            return true;
    return false;
}

std::string_view personAt(std::string_view text) {
    static const WordList articles = listNamed("articles");
    const std::vector<Word> words = wordsOf(text.substr(0, 60));
    const std::size_t first = words.empty() ? 0 : articles.matchAt(words, 0).count;
    const std::size_t length = first < words.size() ? personLength(words, first) : 0;
    return length == 0 ? std::string_view()
                       : text.substr(words[first].begin,
                                     endOf(words[first + length - 1]) - words[first].begin);
}

std::string_view personIn(std::string_view text) {
    const std::vector<Word> words = wordsOf(text.substr(0, 600));
    for (std::size_t i = 0; i < words.size(); ++i)
        if (const std::size_t length = personLength(words, i))
            return text.substr(words[i].begin, endOf(words[i + length - 1]) - words[i].begin);
    return {};
}

} // namespace foreframe::reading
