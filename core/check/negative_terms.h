// The terms of a negative prompt as they were typed: several may share an entry, between commas.
#pragma once
#include "check/words.h"
#include "edit/edit.h"
#include <string_view>

namespace foreframe {

/// One term, a view into the storyboard.
struct NegativeTerm {
    std::string_view text; ///< trimmed, never empty
    std::size_t entry = 0; ///< index into the list it stands in
};

std::vector<NegativeTerm> negativeTermsIn(const std::vector<std::string>& list);

/// How many words at the beginning of a term only say "no"; 0: none.
std::size_t negatingWords(std::span<const Word> term);
/// "no", "without", "don't show" and the like at the beginning of a term; empty: none.
std::string_view negationOf(std::string_view term);
/// The term without it: the thing itself.
std::string_view thingOf(std::string_view term);
/// The same for terms of the same words, in any case, with a hyphen or a space, negated or not.
std::uint64_t termKey(std::string_view term);

/// Whose negative prompt: a shot's by its id, or the storyboard's where that is empty.
/// `change` gives a term's new words, or none to take it out.
Edit changeNegativeTerms(const std::string& shotId,
                         std::function<std::string(std::string_view term)> change);

} // namespace foreframe
