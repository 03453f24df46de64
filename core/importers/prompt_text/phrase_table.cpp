#include "importers/prompt_text/phrase_table.h"

#include "base/resource.h"
#include "base/text.h"

namespace foreframe::reading {

std::vector<Word> wordsOf(std::string_view text) {
    std::vector<Word> words;
    appendWords(text, 0, false, words);
    return words;
}

std::string_view written(std::string_view text, const Word& word) {
    return text.substr(word.begin, word.length);
}

std::size_t endOf(const Word& word) {
    return std::size_t{word.begin} + word.length;
}

PhraseTable PhraseTable::named(std::string_view name) {
    PhraseTable table;
    for (const std::string_view line :
         text::split(resource("words/" + std::string(name) + ".txt"), '\n')) {
        const std::size_t bar = line.find('|');
        if (bar != std::string_view::npos && !line.starts_with('#'))
            table.m_rows.push_back(
                {text::trim(line.substr(0, bar)), WordList(line.substr(bar + 1))});
    }
    return table;
}

PhraseTable::Match PhraseTable::longestAt(std::span<const Word> words, std::size_t at) const {
    Match best;
    for (const Row& row : m_rows)
        if (const auto match = row.phrases.matchAt(words, at); match.count > best.count)
            best = {row.value, match.count};
    return best;
}

std::string_view PhraseTable::whole(std::string_view text) const {
    const std::vector<Word> words = wordsOf(text);
    if (words.empty())
        return {};
    const Match match = longestAt(words, 0);
    return match.count == words.size() ? match.value : std::string_view();
}

WordList listNamed(std::string_view name) {
    std::string entries;
    for (const std::string_view line : text::split(resource("words/prompt-words.txt"), '\n'))
        if (const std::size_t bar = line.find('|');
            bar != std::string_view::npos && text::trim(line.substr(0, bar)) == name)
            entries.append(line.substr(bar + 1)).append("\n");
    return WordList(entries);
}

} // namespace foreframe::reading
