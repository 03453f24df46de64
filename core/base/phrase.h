// Sentences in every language the program speaks, chosen when they are shown.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace foreframe {

enum class Language { English, Chinese };

/// Fixed text in each language; the views point at string literals.
struct Words {
    std::string_view en;
    std::string_view zh;
    std::string_view in(Language language) const { return language == Language::Chinese ? zh : en; }
};

/// A text with places {0}, {1} ... for values. An argument stands as it is in every language.
struct Phrase {
    Words words;
    std::vector<std::string> args;

    /// The finished sentence.
    std::string in(Language language) const;
    bool operator==(const Phrase& other) const {
        return words.en == other.words.en && args == other.args;
    }
};

/// `say("{0} s is not a length the model makes.", "模型不能生成 {0} 秒的片段。", number(7))`
template <class... Args>
Phrase say(std::string_view en, std::string_view zh, Args&&... args) {
    return {{en, zh}, {std::string(std::forward<Args>(args))...}};
}

/// Seconds, counts and prices as people write them: at most `decimals` digits, no trailing zeros.
std::string number(double value, int decimals = 1);

} // namespace foreframe
