// The word lists of resources/words: what a rule looks for, in English and Chinese, as data.
#pragma once
#include "check/words.h"
#include <bitset>
#include <unordered_map>

namespace foreframe {

/// Words and phrases of one file. In the file entries stand between commas or on lines of their
/// own, and `#` begins a comment. English matches whole words in any case, with a hyphen as good as
/// a space inside a phrase ("rain" is not in "rain-soaked"); Chinese matches characters in a row.
/// The longest entry wins. An entry that begins with `-` is an exception: what it covers is no
/// match ("-key rings").
class WordList {
public:
    /// From the text of a file.
    explicit WordList(std::string_view file);
    /// `WordList::named("sounds")` is resources/words/sounds.txt.
    static WordList named(std::string_view name);

    /// A run of words that stands in the list.
    struct Match {
        std::size_t first = 0; ///< index of its first word
        std::size_t count = 0; ///< 0: no match
        explicit operator bool() const { return count > 0; }
    };
    /// The first match at or behind `from`.
    Match find(std::span<const Word> words, std::size_t from = 0) const;
    /// True where the words hold a match.
    bool in(std::span<const Word> words) const { return static_cast<bool>(find(words)); }
    /// The longest entry that begins at `at`; an exception counts as none.
    Match matchAt(std::span<const Word> words, std::size_t at) const;

private:
    struct Entry {
        std::vector<std::uint64_t> keys;
        bool exception = false;
    };
    const Entry* longestAt(std::span<const Word> words, std::size_t at) const;

    std::unordered_map<std::uint64_t, std::vector<Entry>> m_entries; ///< by their first word
    std::bitset<8192> m_mayBegin; ///< spares most words the look-up
};

} // namespace foreframe
