// Labels: which ones can be taken for each other, and free ones to use instead.
#pragma once
#include "model/storyboard.h"
#include <cstdint>
#include <string_view>

namespace foreframe::labels {

/// True where `part` is a whole word, or some, of `whole`, in any case: "Guard" of "Guard A". In
/// Chinese any characters of it. Labels that look the same are no parts of each other.
bool isPartOf(std::string_view part, std::string_view whole);

/// Labels with a letter behind them that nobody in the cast has: each differs from everyone's and
/// from those given before, neither part of one of them nor the other way round (as far as a letter
/// can help).
class Free {
public:
    /// For the character, or for everybody who goes by `label`, in any case of letters: their own
    /// labels are not in the way.
    Free(const Storyboard& storyboard, std::string_view label, std::string_view forCharacter = {});

    /// The next one for a label, spelled as it is here.
    std::string next(std::string_view label);

private:
    using Keys = std::vector<std::uint64_t>; ///< of a label's words
    bool isTaken(const Keys& candidate, const Keys& base) const;

    std::vector<Keys> m_taken;
    int m_given = 0; ///< letters and numbers that were looked at
};

} // namespace foreframe::labels
