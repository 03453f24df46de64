// Syllables of words and numbers as they are spoken.
#pragma once
#include <string_view>

namespace foreframe::speech {

/// What is said: syllables, and words for the stress on them. A small word ("the", "of") leans on
/// its neighbours and counts as a part of one.
struct Spoken {
    double words = 0;
    double syllables = 0;
    Spoken& operator+=(const Spoken& other) {
        words += other.words;
        syllables += other.syllables;
        return *this;
    }
};

/// One English word in any case, apostrophes included ("isn't"). Capitals are spelt where no word
/// can be read from them ("FBI").
Spoken englishWord(std::string_view word);

/// Digits with their commas and decimal point: "12,500", "3.5", "1998". `year` reads four digits
/// in pairs where they look like one.
Spoken englishNumber(std::string_view digits);
/// The same in Chinese, one syllable a character; `year`: digit by digit.
Spoken chineseNumber(std::string_view digits, bool year);

} // namespace foreframe::speech
