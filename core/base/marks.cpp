#include "base/marks.h"

#include "base/text.h"

#include <algorithm>

namespace foreframe::marks {

namespace {

constexpr std::array<std::string_view, 30> abbreviations{
    "mr",  "mrs",  "ms",  "dr", "st",     "mt",  "prof", "sgt", "lt",   "col",
    "gen", "capt", "jr",  "sr", "vs",     "no",  "e.g",  "i.e", "ca",   "ext",
    "int", "fig",  "ave", "rd", "approx", "etc", "a.m",  "p.m", "feat", "v.o"};

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

bool endsAbbreviation(std::string_view text, std::size_t stop) {
    constexpr std::size_t longest = 8; // bytes; no abbreviation is longer
    std::size_t begin = stop;
    while (begin > 0 && stop - begin < longest &&
           (isLetter(text[begin - 1]) || text[begin - 1] == '.'))
        --begin;
    const std::string_view word = text.substr(begin, stop - begin);
    if (word.size() == 1)
        return word[0] >= 'A' && word[0] <= 'Z' && word[0] != 'I';
    return std::any_of(abbreviations.begin(), abbreviations.end(), [word](std::string_view entry) {
        return text::equalsIgnoringCase(entry, word);
    });
}

} // namespace foreframe::marks
