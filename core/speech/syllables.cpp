#include "speech/syllables.h"

#include "base/word_file.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace foreframe::speech {

namespace {

constexpr std::size_t longestWord = 24; ///< letters; what is longer counts as if it ended there
constexpr double lightWord = 0.15;      ///< of a stressed one

struct Lists {
    std::unordered_map<std::string_view, int> syllables; ///< of words that the rules get wrong
    std::unordered_set<std::string_view> readAsWords;    ///< short words that stand in capitals
    std::unordered_set<std::string_view> light;          ///< words without stress

    explicit Lists(const WordFile& file) {
        for (int count = 1; count <= 6; ++count)
            for (const std::string_view word : file.list(std::to_string(count)))
                syllables.emplace(word, count);
        const auto fill = [&file](auto& set, std::string_view heading) {
            set.insert(file.list(heading).begin(), file.list(heading).end());
        };
        fill(readAsWords, "read as words");
        fill(light, "light");
    }
};

const Lists& lists() {
    static const Lists all(WordFile::named("syllables.en"));
    return all;
}

bool isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

bool isOneOf(char c, std::string_view letters) {
    return letters.find(c) != std::string_view::npos;
}

/// Two vowels in a row that are two syllables: "ia" in "giant", "eo" in "neon".
bool isHiatus(std::string_view w, std::size_t i) {
    const char a = w[i];
    const char b = w[i + 1];
    const char before = i > 0 ? w[i - 1] : ' ';
    const std::string_view rest = w.substr(i);
    if (a == 'y')
        return i > 0; // "beyond", "trying"
    if (a == 'i' && (b == 'a' || b == 'o' || b == 'u'))
        return !isOneOf(before, "tcsgx") || (b == 'a' && rest.starts_with("iate"));
    if (a == 'i' && b == 'e')
        return rest.starts_with("iet") || rest.starts_with("ienc") || rest.starts_with("ient") ||
               rest.starts_with("ier");
    if (b == 'i' && rest.starts_with(std::string{a, 'i', 'n', 'g'}))
        return true; // "going", "seeing"
    if (a == 'u' && (b == 'a' || b == 'o' || b == 'e'))
        return !isOneOf(before, "qg") && b != 'e';
    if (a == 'e' && b == 'o')
        return before != 'p' && !rest.starts_with("eou");
    return (a == 'e' && rest.starts_with("eate")) ||
           (a == 'o' && b == 'e' && rest.size() > 2 && w[i + 2] == 't');
}

int byRule(std::string_view w) {
    int count = 0;
    bool inVowel = false;
    for (std::size_t i = 0; i < w.size(); ++i) {
        const bool between =
            w[i] == 'y' && i > 0 && i + 1 < w.size() && isVowel(w[i - 1]) && isVowel(w[i + 1]);
        const bool vowel = isVowel(w[i]) && !between && !(w[i] == 'y' && i == 0);
        if (vowel && (!inVowel || (i > 0 && isHiatus(w, i - 1))))
            ++count;
        inVowel = vowel;
    }
    const auto consonantAt = [&](std::size_t fromEnd) {
        return w.size() > fromEnd && !isVowel(w[w.size() - 1 - fromEnd]);
    };
    if (count > 1 && w.ends_with('e') && consonantAt(1) && !(w.ends_with("le") && consonantAt(2)))
        --count;
    if (count > 1 && w.ends_with("ed") && consonantAt(2) && !isOneOf(w[w.size() - 3], "td"))
        --count;
    if (count > 1 && w.ends_with("es") && consonantAt(2) && !isOneOf(w[w.size() - 3], "szxcg") &&
        !w.ends_with("shes") && !w.ends_with("ches") && !(w.ends_with("les") && consonantAt(3)))
        --count;
    for (const std::string_view suffix : {"ely", "eful", "eless", "ement", "eness", "efully"})
        if (count > 2 && w.ends_with(suffix) && w.size() > suffix.size() &&
            !isVowel(w[w.size() - suffix.size() - 1])) {
            --count;
            break;
        }
    if (w.ends_with("ism"))
        ++count;
    return std::max(count, 1);
}

int syllablesOf(std::string_view lowerWord) {
    const auto listed = lists().syllables.find(lowerWord);
    return listed != lists().syllables.end() ? listed->second : byRule(lowerWord);
}

double spelt(std::string_view capitals) {
    double count = 0;
    for (const char c : capitals)
        count += c == 'W' ? 3 : 1;
    return count;
}

/// "FBI" is spelt; "STOP" is a word that is shouted.
bool isSpelt(std::string_view word, std::string_view lowerWord) {
    if (word.size() < 2 || word.size() > 5)
        return false;
    if (!std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return false;
    if (lists().readAsWords.contains(lowerWord))
        return false;
    return word.size() < 4 || lowerWord.find_first_of("aeiou") == std::string_view::npos;
}

// ---- numbers ----

constexpr std::array<int, 20> small{2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2};
constexpr std::array<int, 10> tens{0, 1, 2, 2, 2, 2, 2, 3, 2, 2};

Spoken belowThousand(std::uint64_t n) {
    Spoken spoken;
    if (n >= 100) {
        spoken += {2, small[n / 100] + 2.0};
        n %= 100;
    }
    if (n >= 20) {
        spoken += {1, static_cast<double>(tens[n / 10])};
        n %= 10;
    }
    if (n > 0)
        spoken += {1, static_cast<double>(small[n])};
    return spoken;
}

Spoken cardinal(std::uint64_t n) {
    if (n == 0)
        return {1, 2};
    Spoken spoken;
    for (const std::uint64_t unit : {1'000'000'000ULL, 1'000'000ULL, 1'000ULL})
        if (n >= unit) {
            spoken += belowThousand(n / unit % 1000);
            spoken += {1, 2};
            n %= unit;
        }
    spoken += belowThousand(n);
    return spoken;
}

struct Digits {
    std::uint64_t whole = 0;
    std::size_t wholeDigits = 0;
    std::string_view decimals;
    bool leadingZero = false;

    explicit Digits(std::string_view text) {
        const std::size_t point = text.find('.');
        if (point != std::string_view::npos)
            decimals = text.substr(point + 1);
        for (const char c : text.substr(0, point))
            if (c >= '0' && c <= '9') {
                leadingZero = leadingZero || (wholeDigits == 0 && c == '0');
                whole = whole * 10 + static_cast<std::uint64_t>(c - '0');
                ++wholeDigits;
            }
    }
    /// Telephone numbers and the like are read digit by digit.
    bool isCode() const { return wholeDigits > 9 || (leadingZero && wholeDigits > 1); }
};

Spoken digitByDigit(std::string_view digits) {
    Spoken spoken;
    for (const char c : digits)
        if (c >= '0' && c <= '9')
            spoken += {1, static_cast<double>(small[static_cast<std::size_t>(c - '0')])};
    return spoken;
}

bool isYear(const Digits& number) {
    return number.wholeDigits == 4 && number.decimals.empty() &&
           ((number.whole >= 1100 && number.whole < 2000) ||
            (number.whole >= 2010 && number.whole < 2100));
}

/// Characters of a Chinese number below ten thousand.
int belowWan(std::uint64_t n, bool leads) {
    int characters = 0;
    bool gap = false;
    for (const std::uint64_t unit : {1000ULL, 100ULL, 10ULL, 1ULL}) {
        const std::uint64_t digit = n / unit % 10;
        if (digit == 0) {
            gap = gap || n >= unit;
            continue;
        }
        if (gap && characters > 0)
            ++characters; // 零
        gap = false;
        const bool ten = unit == 10 && digit == 1 && characters == 0 && leads; // 十二
        characters += (ten ? 0 : 1) + (unit > 1 ? 1 : 0);
    }
    return characters;
}

} // namespace

Spoken englishWord(std::string_view word) {
    std::array<char, longestWord> buffer{};
    std::size_t size = 0;
    std::size_t apostrophe = std::string_view::npos;
    for (std::size_t i = 0; i < word.size() && size < buffer.size(); ++i) {
        const char c = word[i];
        if (c >= 'A' && c <= 'Z')
            buffer[size++] = static_cast<char>(c - 'A' + 'a');
        else if (c >= 'a' && c <= 'z')
            buffer[size++] = c;
        else if (apostrophe == std::string_view::npos)
            apostrophe = size;
    }
    const std::string_view lower(buffer.data(), size);
    if (lower.empty())
        return {};
    if (apostrophe == std::string_view::npos || apostrophe == 0) {
        if (isSpelt(word, lower))
            return {1, spelt(word)};
        return {lists().light.contains(lower) ? lightWord : 1,
                static_cast<double>(syllablesOf(lower))};
    }
    const std::string_view stem = lower.substr(0, apostrophe);
    const std::string_view ending = lower.substr(apostrophe);
    double count = syllablesOf(stem);
    if (ending == "t" && stem.size() > 2 && stem.ends_with('n') && !isVowel(stem[stem.size() - 2]))
        count = syllablesOf(stem.substr(0, stem.size() - 1)) + 1; // "isn't"
    if (ending == "s" && isOneOf(stem.back(), "sxz"))
        ++count;
    return {lists().light.contains(stem) ? lightWord : 1, count};
}

Spoken englishNumber(std::string_view text) {
    const Digits number(text);
    if (number.isCode())
        return digitByDigit(text);
    Spoken spoken;
    if (isYear(number)) {
        spoken = belowThousand(number.whole / 100);
        spoken += number.whole % 100 == 0 ? Spoken{1, 2} : belowThousand(number.whole % 100);
    } else {
        spoken = cardinal(number.whole);
    }
    if (!number.decimals.empty()) {
        spoken += {1, 1};
        spoken += digitByDigit(number.decimals);
    }
    return spoken;
}

Spoken chineseNumber(std::string_view text, bool year) {
    const Digits number(text);
    int characters = 0;
    if (number.isCode() || (year && number.wholeDigits >= 3)) {
        characters = static_cast<int>(number.wholeDigits);
    } else {
        const std::uint64_t yi = number.whole / 100'000'000;
        const std::uint64_t wan = number.whole / 10'000 % 10'000;
        const std::uint64_t rest = number.whole % 10'000;
        if (yi > 0)
            characters += belowWan(yi, true) + 1;
        if (wan > 0)
            characters += belowWan(wan, yi == 0) + 1;
        if (rest > 0)
            characters += belowWan(rest, yi + wan == 0) + (yi + wan > 0 && rest < 1000 ? 1 : 0);
        characters = std::max(characters, 1);
    }
    if (!number.decimals.empty())
        characters += 1 + static_cast<int>(number.decimals.size());
    return {1, static_cast<double>(characters)};
}

} // namespace foreframe::speech
