#include "lookup/labels.h"

#include "base/text.h"

#include <algorithm>

namespace foreframe {

namespace {

/// The code point that ends right before `pos`.
char32_t before(std::string_view text, std::size_t pos) {
    std::size_t start = pos - 1;
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80)
        --start;
    return text::next(text, start);
}

char32_t at(std::string_view text, std::size_t pos) {
    return text::next(text, pos);
}

/// "well" in "well-known" and "o" in "o'clock" are inside a word; "Agent" in "Agent's" is not.
bool joins(std::string_view text, std::size_t mark, bool leftwards) {
    if (text[mark] != '-')
        return false;
    if (leftwards)
        return mark > 0 && text::isWordPart(before(text, mark));
    return mark + 1 < text.size() && text::isWordPart(at(text, mark + 1));
}

std::size_t firstTwo(std::string_view text, std::size_t pos) {
    const auto byte = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    return byte(pos) << 8U | byte(pos + 1);
}

bool standsAlone(std::string_view text, std::size_t pos, std::size_t length) {
    const std::size_t end = pos + length;
    if (pos > 0 && text::isWordPart(at(text, pos)) &&
        (text::isWordPart(before(text, pos)) || joins(text, pos - 1, true)))
        return false;
    return end >= text.size() || !text::isWordPart(before(text, end)) ||
           !(text::isWordPart(at(text, end)) || joins(text, end, false));
}

} // namespace

std::string_view labelOf(const Character& character) {
    std::string_view label = text::trim(character.label);
    if (label.size() > 1 && label.front() == '[' && label.back() == ']')
        label = text::trim(label.substr(1, label.size() - 2));
    return label.empty() ? std::string_view(character.id) : label;
}

Labels::Labels(const Storyboard& storyboard) {
    m_entries.reserve(storyboard.characters.size());
    for (const Shared<Character>& character : storyboard.characters) {
        // An id is a handle, not a name: only labels that somebody typed are looked for.
        const std::string_view label = labelOf(*character);
        if (text::trim(character->label).empty() || label.empty())
            continue;
        m_entries.push_back({label, &*character});
        m_mayBegin.set(static_cast<unsigned char>(label.front()));
        if (label.size() > 1)
            m_firstTwo.set(firstTwo(label, 0));
        else
            for (std::size_t second = 0; second < 256; ++second)
                m_firstTwo.set((firstTwo(label, 0) & 0xFF00U) | second);
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry& a, const Entry& b) { return a.label < b.label; });
    m_entries.erase(std::unique(m_entries.begin(), m_entries.end(),
                                [](const Entry& a, const Entry& b) { return a.label == b.label; }),
                    m_entries.end());
}

/// Of all labels in order, those that the text begins with stand before it, the longest last.
const Labels::Entry* Labels::entryAt(std::string_view text, std::size_t pos) const {
    if (!m_firstTwo[firstTwo(text, pos)])
        return nullptr;
    for (std::string_view rest = text.substr(pos); !rest.empty();) {
        const auto behind = std::upper_bound(
            m_entries.begin(), m_entries.end(), rest,
            [](std::string_view words, const Entry& entry) { return words < entry.label; });
        if (behind == m_entries.begin())
            return nullptr;
        const Entry& entry = *std::prev(behind);
        const auto apart =
            std::mismatch(entry.label.begin(), entry.label.end(), rest.begin(), rest.end());
        const auto common = static_cast<std::size_t>(apart.first - entry.label.begin());
        const bool whole = common == entry.label.size();
        if (whole && standsAlone(text, pos, common))
            return &entry;
        rest = rest.substr(0, whole ? common - 1 : common);
    }
    return nullptr;
}

std::size_t Labels::search(std::string_view text, std::size_t pos) const {
    const Entry* entry = entryAt(text, pos);
    return entry ? entry->label.size() : 0;
}

const Character* Labels::characterAt(std::string_view text, std::size_t pos) const {
    const Entry* entry = mayBeginWith(text[pos]) ? entryAt(text, pos) : nullptr;
    return entry ? entry->character : nullptr;
}

std::vector<const Character*> Labels::charactersIn(std::string_view text) const {
    std::vector<const Character*> found;
    for (std::size_t pos = 0; pos < text.size();) {
        const Entry* entry = mayBeginWith(text[pos]) ? entryAt(text, pos) : nullptr;
        if (entry)
            found.push_back(entry->character);
        pos += entry ? entry->label.size() : 1;
    }
    return found;
}

} // namespace foreframe
