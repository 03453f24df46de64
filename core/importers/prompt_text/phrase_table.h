// Turns of phrase that mean something fixed: rows of a file in resources/words, "value | phrases".
#pragma once
#include "check/word_list.h"

namespace foreframe::reading {

/// The words of a text, in order, as phrases are matched against them.
std::vector<Word> wordsOf(std::string_view text);
/// The word as it is written in its text.
std::string_view written(std::string_view text, const Word& word);
/// Where the word ends in its text.
std::size_t endOf(const Word& word);

class PhraseTable {
public:
    /// `PhraseTable::named("camera-grammar")` is resources/words/camera-grammar.txt.
    static PhraseTable named(std::string_view name);

    struct Match {
        std::string_view value;
        std::size_t count = 0; ///< in words; 0: none
        explicit operator bool() const { return count > 0; }
    };
    /// The longest phrase of any row that begins at `at`.
    Match longestAt(std::span<const Word> words, std::size_t at) const;
    /// The row whose phrase is the whole text; empty: none.
    std::string_view whole(std::string_view text) const;

private:
    struct Row {
        std::string_view value;
        WordList phrases;
    };
    std::vector<Row> m_rows;
};

/// A list of resources/words/prompt-words.txt.
WordList listNamed(std::string_view name);

} // namespace foreframe::reading
