#include "speech/pace.h"

#include "base/text.h"
#include "base/word_file.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace foreframe::speech {

namespace {

struct Paces {
    std::unordered_map<std::string_view, double> words;          ///< English, whole words
    std::vector<std::pair<std::string_view, double>> characters; ///< Chinese, the longest first

    explicit Paces(const WordFile& file) {
        for (const std::string_view factor : file.headings())
            for (const std::string_view word : file.list(factor)) {
                const double value = std::stod(std::string(factor));
                if (text::hasHan(word))
                    characters.emplace_back(word, value);
                else
                    words.emplace(word, value);
            }
        std::stable_sort(characters.begin(), characters.end(), [](const auto& a, const auto& b) {
            return a.first.size() > b.first.size();
        });
    }
};

const Paces& paces() {
    static const Paces all(WordFile::named("pace"));
    return all;
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The strongest slow and the strongest fast word; "very" makes the next one count twice.
struct Strongest {
    double slow = 1;
    double fast = 1;
    void take(double factor, bool very) {
        if (very)
            factor *= factor;
        slow = std::max(slow, factor);
        fast = std::min(fast, factor);
    }
};

} // namespace

double paceFactor(std::string_view delivery) {
    if (delivery.empty())
        return 1;
    Strongest strongest;
    bool very = false;
    for (std::size_t i = 0; i < delivery.size();) {
        if (isLetter(delivery[i])) {
            std::array<char, 24> word{};
            std::size_t size = 0;
            for (; i < delivery.size() && isLetter(delivery[i]); ++i)
                if (size < word.size())
                    word[size++] = static_cast<char>(delivery[i] | 0x20);
            const std::string_view lower(word.data(), size);
            const auto found = paces().words.find(lower);
            if (found != paces().words.end())
                strongest.take(found->second, very);
            very = lower == "very" || lower == "extremely";
            continue;
        }
        if (static_cast<unsigned char>(delivery[i]) >= 0xE0) {
            const std::string_view rest = delivery.substr(i);
            for (const auto& [word, factor] : paces().characters)
                if (rest.starts_with(word)) {
                    strongest.take(factor, false);
                    i += word.size() - 1;
                    break;
                }
        }
        ++i;
    }
    return strongest.slow * strongest.fast;
}

} // namespace foreframe::speech
