#include "check/labels.h"

#include "base/text.h"
#include "check/words.h"

#include <algorithm>

namespace foreframe::labels {

namespace {

std::vector<Word> wordsOf(std::string_view label) {
    std::vector<Word> words;
    appendWords(label, 0, false, words);
    return words;
}

bool mistakable(std::string_view a, std::string_view b) {
    return text::key(a) == text::key(b) || isPartOf(a, b) || isPartOf(b, a);
}

} // namespace

bool isPartOf(std::string_view part, std::string_view whole) {
    if (part.size() >= whole.size())
        return false;
    const std::vector<Word> inner = wordsOf(part);
    const std::vector<Word> outer = wordsOf(whole);
    if (inner.empty() || inner.size() >= outer.size())
        return false;
    return std::search(outer.begin(), outer.end(), inner.begin(), inner.end(),
                       [](const Word& a, const Word& b) { return a.key == b.key; }) != outer.end();
}

std::string lettered(const Storyboard& storyboard, std::string_view forCharacter,
                     std::string_view label, const std::vector<std::string>& others) {
    const std::string_view base = text::trim(label);
    const std::string space = text::hasHan(base) ? "" : " ";
    const auto taken = [&](const std::string& candidate) {
        return std::any_of(
                   others.begin(), others.end(),
                   [&](const std::string& other) { return mistakable(candidate, other); }) ||
               std::any_of(storyboard.characters.begin(), storyboard.characters.end(),
                           [&](const Shared<Character>& entry) {
                               return entry->id != forCharacter &&
                                      text::key(entry->label) != text::key(base) &&
                                      mistakable(candidate, entry->label);
                           });
    };
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        if (std::string candidate = std::string(base) + space + letter; !taken(candidate))
            return candidate;
    for (int number = 1;; ++number)
        if (std::string candidate = std::string(base) + space + std::to_string(number);
            !taken(candidate))
            return candidate;
}

} // namespace foreframe::labels
