#include "importers/prompt_text/speaker_words.h"

#include "importers/prompt_text/manner.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"

namespace foreframe::reading {

namespace {

bool inList(const WordList& list, std::string_view text) {
    return list.in(wordsOf(text));
}

bool wholeIn(const WordList& list, std::string_view text) {
    const std::vector<Word> words = wordsOf(text);
    return !words.empty() && list.matchAt(words, 0).count == words.size();
}

} // namespace

bool isOffScreen(std::string_view words) {
    static const WordList offScreen = listNamed("off screen");
    return inList(offScreen, words);
}

bool isMereVoice(std::string_view name) {
    static const WordList voices = listNamed("mere voices");
    const std::vector<Word> words = wordsOf(name);
    return !words.empty() && voices.matchAt(words, words.size() - 1);
}

bool isWriting(std::string_view words) {
    static const WordList list = listNamed("writing");
    return inList(list, words);
}

bool isGroup(std::string_view words) {
    static const WordList together = listNamed("together");
    constexpr std::size_t longest = 4; // words
    const std::vector<Word> list = wordsOf(words);
    return !list.empty() && list.size() <= longest && together.matchAt(list, 0);
}

bool isPronoun(std::string_view words) {
    static const WordList pronouns = listNamed("pronouns");
    return wholeIn(pronouns, words);
}

bool isLink(std::string_view words) {
    static const WordList links = listNamed("leading links");
    static const WordList between = listNamed("speech links");
    return wholeIn(links, words) || wholeIn(between, words);
}

std::string_view withoutLink(std::string_view lead) {
    static const WordList links = listNamed("speech links");
    lead = withoutLinks(lead);
    return wholeIn(links, lead) ? std::string_view() : lead;
}

std::string_view withoutTimecode(std::string_view words) {
    std::string_view rest = words;
    std::size_t end = 0;
    while (end < rest.size()) {
        const bool dash = startsWithAny(rest.substr(end), {"–", "—"});
        if (!dash && std::string_view("0123456789.:- ").find(rest[end]) == rest.npos)
            break;
        end += dash ? std::string_view("–").size() : 1;
    }
    if (end == 0 || end == rest.size())
        return words;
    rest.remove_prefix(end);
    for (const std::string_view unit : {"秒", "seconds", "sec", "s"})
        if (rest.starts_with(unit))
            return bare(rest.substr(unit.size()));
    return words;
}

std::string_view withoutLeadingLinks(std::string_view words) {
    static const WordList links = listNamed("leading links");
    for (;;) {
        words = bare(words);
        const std::vector<Word> list = wordsOf(words.substr(0, 40));
        const auto link = list.empty() ? WordList::Match() : links.matchAt(list, 0);
        if (!link || link.count == list.size())
            return words;
        words = words.substr(endOf(list[link.count - 1]));
    }
}

} // namespace foreframe::reading
