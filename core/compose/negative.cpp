#include "base/distinct.h"
#include "base/text.h"
#include "compose/compose.h"
#include "compose/prose.h"

#include <algorithm>
#include <array>

namespace foreframe {

namespace {

constexpr std::array<std::string_view, 3> negations{"no ", "not ", "without "};
constexpr std::array<std::string_view, 3> chineseNegations{"不要", "没有", "不含"};

/// The field lists what is to be kept out; a negation in it would be read twice (K-70).
std::string_view withoutNegation(std::string_view term) {
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view word : negations)
            if (term.size() >= word.size() - 1 &&
                text::equalsIgnoringCase(term.substr(0, word.size()),
                                         word.substr(0, term.size()))) {
                term = prose::bare(term.substr(std::min(term.size(), word.size())));
                again = true;
            }
        for (const std::string_view word : chineseNegations)
            if (term.starts_with(word)) {
                term = prose::bare(term.substr(word.size()));
                again = true;
            }
    }
    return term;
}

void addTerms(std::vector<std::string>& terms, Distinct<std::string>& keys,
              const std::vector<std::string>& typed) {
    for (std::string_view entry : typed)
        while (!entry.empty()) {
            const std::string_view item = prose::nextItem(entry);
            std::string term = text::collapse(withoutNegation(prose::withoutStop(item)));
            if (!term.empty() && keys.add(text::lower(term)))
                terms.push_back(std::move(term));
        }
}

} // namespace

std::vector<std::string> negativeTerms(const Storyboard& storyboard, const Shot& shot) {
    std::vector<std::string> terms;
    Distinct<std::string> keys;
    addTerms(terms, keys, storyboard.negativePrompt);
    addTerms(terms, keys, shot.negativePrompt);
    return terms;
}

std::string negativePrompt(const Storyboard& storyboard, const Shot& shot) {
    return text::join(negativeTerms(storyboard, shot), ", ");
}

} // namespace foreframe
