#include "check/labels.h"

#include "base/text.h"
#include "check/words.h"

#include <algorithm>

namespace foreframe::labels {

namespace {

using Keys = std::vector<std::uint64_t>;

Keys keysOf(std::string_view label) {
    std::vector<Word> words;
    appendWords(label, 0, false, words);
    Keys keys;
    for (const Word& word : words)
        keys.push_back(word.key);
    return keys;
}

bool isPart(const Keys& inner, const Keys& outer) {
    constexpr std::size_t longest = 50; // in words; nobody is called by more
    return !inner.empty() && inner.size() < outer.size() && inner.size() <= longest &&
           std::search(outer.begin(), outer.end(), inner.begin(), inner.end()) != outer.end();
}

} // namespace

bool isPartOf(std::string_view part, std::string_view whole) {
    return part.size() < whole.size() && isPart(keysOf(part), keysOf(whole));
}

Free::Free(const Storyboard& storyboard, std::string_view label, std::string_view forCharacter) {
    const std::string key = text::key(label);
    for (const Shared<Character>& other : storyboard.characters)
        if (other->id != forCharacter && text::key(other->label) != key)
            m_taken.push_back(keysOf(other->label));
}

bool Free::isTaken(const Keys& candidate, const Keys& base) const {
    return std::any_of(m_taken.begin(), m_taken.end(), [&](const Keys& other) {
        // Whatever stands behind it, "the Guard of Guard A" holds "Guard A": no letter helps.
        if (other == base || isPart(other, base))
            return false;
        return candidate == other || isPart(candidate, other) || isPart(other, candidate);
    });
}

std::string Free::next(std::string_view label) {
    constexpr int letters = 26;
    const std::string_view base = text::trim(label);
    const Keys baseKeys = keysOf(base);
    for (;;) {
        const int given = m_given++;
        std::string name(base);
        name += text::hasHan(base) ? "" : " ";
        name += given < letters ? std::string(1, static_cast<char>('A' + given))
                                : std::to_string(given - letters + 1);
        Keys keys = keysOf(name);
        if (isTaken(keys, baseKeys))
            continue;
        m_taken.push_back(std::move(keys));
        return name;
    }
}

} // namespace foreframe::labels
