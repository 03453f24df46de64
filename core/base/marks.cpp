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

std::size_t behindPair(std::string_view text, std::size_t pos) {
    struct Pair {
        std::string_view open, close;
    };
    static constexpr std::array<Pair, 5> pairs{
        {{"\"", "\""}, {"[", "]"}, {"“", "”"}, {"「", "」"}, {"【", "】"}}};
    for (const Pair& pair : pairs) {
        if (!text.substr(pos).starts_with(pair.open))
            continue;
        constexpr std::size_t longest = 20'000; // bytes; several times a whole prompt
        const std::size_t end =
            text.substr(0, pos + longest).find(pair.close, pos + pair.open.size());
        return end == std::string_view::npos ? pos : end + pair.close.size();
    }
    return pos;
}

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
