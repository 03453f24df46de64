#include "check/word_list.h"

#include "base/text.h"
#include "base/word_text.h"

#include <algorithm>

namespace foreframe {

namespace {

/// True where a phrase can go on to this word.
bool follows(const Word& word) {
    return word.gap < Gap::Mark;
}

bool insideCompound(std::span<const Word> words, std::size_t first, std::size_t behind) {
    return words[first].gap == Gap::Hyphen ||
           (behind < words.size() && words[behind].gap == Gap::Hyphen);
}

} // namespace

WordList::WordList(std::string_view file) {
    std::vector<Word> words;
    for (std::string_view line : text::split(file, '\n')) {
        line = line.substr(0, line.find('#'));
        for (std::string_view part : text::split(line, ',')) {
            part = text::trim(part);
            Entry entry{{}, part.starts_with('-')};
            words.clear();
            appendWords(part, 0, false, words);
            for (const Word& word : words)
                entry.keys.push_back(word.key);
            if (entry.keys.empty())
                continue;
            m_mayBegin.set(entry.keys.front() % m_mayBegin.size());
            m_entries[entry.keys.front()].push_back(std::move(entry));
        }
    }
    for (auto& [key, entries] : m_entries)
        std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
            // An exception of the same length wins, so that a user can take a word out.
            return a.keys.size() != b.keys.size() ? a.keys.size() > b.keys.size()
                                                  : a.exception && !b.exception;
        });
}

const WordList::Entry* WordList::longestAt(std::span<const Word> words, std::size_t at) const {
    if (!m_mayBegin.test(words[at].key % m_mayBegin.size()))
        return nullptr;
    const auto found = m_entries.find(words[at].key);
    if (found == m_entries.end())
        return nullptr;
    for (const Entry& entry : found->second) {
        const std::size_t count = entry.keys.size();
        if (at + count > words.size())
            continue;
        std::size_t i = 1;
        while (i < count && words[at + i].key == entry.keys[i] && follows(words[at + i]))
            ++i;
        if (i == count && !insideCompound(words, at, at + count))
            return &entry;
    }
    return nullptr;
}

WordList::Match WordList::matchAt(std::span<const Word> words, std::size_t at) const {
    const Entry* entry = longestAt(words, at);
    return entry && !entry->exception ? Match{at, entry->keys.size()} : Match{};
}

WordList::Match WordList::find(std::span<const Word> words, std::size_t from) const {
    for (std::size_t i = from; i < words.size();) {
        const Entry* entry = longestAt(words, i);
        if (entry && !entry->exception)
            return {i, entry->keys.size()};
        i += entry ? entry->keys.size() : 1;
    }
    return {};
}

WordList WordList::named(std::string_view name) {
    return WordList(wordText(name));
}

} // namespace foreframe
