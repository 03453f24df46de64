#include "check/negative_terms.h"

#include "base/text.h"
#include "check/word_list.h"

namespace foreframe {

namespace {

/// The words of a term, until the next call. Every shot asks this of every term: one buffer does.
const std::vector<Word>& wordsOf(std::string_view term) {
    thread_local std::vector<Word> words;
    words.clear();
    appendWords(term, 0, false, words);
    return words;
}

/// Calls `visit(term)` for every term of an entry, in order.
template <class Visit>
void eachTerm(std::string_view entry, Visit visit) {
    std::size_t start = 0;
    const auto end = [&](std::size_t at) {
        const std::string_view term = text::trim(entry.substr(start, at - start));
        if (!term.empty())
            visit(term);
    };
    for (std::size_t pos = 0; pos < entry.size();) {
        const std::size_t at = pos;
        switch (text::next(entry, pos)) {
        case U',':
        case U';':
        case U'\n':
        case U'，':
        case U'；':
        case U'、':
            end(at);
            start = pos;
            break;
        default:
            break;
        }
    }
    end(entry.size());
}

void changeTerms(std::vector<std::string>& list,
                 const std::function<std::string(std::string_view)>& change) {
    for (std::string& entry : list) {
        std::vector<std::string> kept;
        bool changed = false;
        eachTerm(entry, [&](std::string_view term) {
            std::string next = change(term);
            changed = changed || next != term;
            if (!next.empty())
                kept.push_back(std::move(next));
        });
        if (changed)
            entry = text::join(kept, ", ");
    }
    std::erase_if(list, [](const std::string& entry) { return text::trim(entry).empty(); });
}

} // namespace

std::vector<NegativeTerm> negativeTermsIn(const std::vector<std::string>& list) {
    std::vector<NegativeTerm> terms;
    terms.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i)
        eachTerm(list[i], [&](std::string_view term) { terms.push_back({term, i}); });
    return terms;
}

std::size_t negatingWords(std::span<const Word> term) {
    static const WordList negations = WordList::named("negations");
    if (term.empty())
        return 0;
    const std::size_t count = negations.matchAt(term, 0).count;
    return count < term.size() ? count : 0; // "no" alone names nothing to keep
}

std::string_view negationOf(std::string_view term) {
    const std::vector<Word>& words = wordsOf(term);
    const std::size_t count = negatingWords(words);
    if (count == 0)
        return {};
    const Word& last = words[count - 1];
    return term.substr(words.front().begin, last.begin + last.length - words.front().begin);
}

std::string_view thingOf(std::string_view term) {
    for (std::string_view negation = negationOf(term); !negation.empty();
         negation = negationOf(term))
        term = text::trim(
            term.substr(static_cast<std::size_t>(negation.data() - term.data()) + negation.size()));
    return term;
}

std::uint64_t termKey(std::string_view term) {
    std::uint64_t key = 0;
    for (const Word& word : wordsOf(thingOf(term)))
        key = (key << 7U | key >> 57U) ^ word.key;
    return key;
}

Edit changeNegativeTerms(const std::string& shotId,
                         std::function<std::string(std::string_view term)> change) {
    return [shotId, change = std::move(change)](const Storyboard& storyboard) {
        if (shotId.empty())
            return edit::changeStoryboard(
                storyboard, [&](Storyboard& next) { changeTerms(next.negativePrompt, change); });
        return edit::changeShot(storyboard, shotId,
                                [&](Shot& shot) { changeTerms(shot.negativePrompt, change); });
    };
}

} // namespace foreframe
