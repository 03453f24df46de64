#include "compose/tone.h"

#include "base/text.h"
#include "base/word_file.h"
#include "compose/prose.h"

#include <algorithm>
#include <vector>

namespace foreframe {

namespace {

struct ToneWords {
    std::vector<std::string_view> voices, openings, adverbs, doing, adjectives, articles,
        vowelSounds, consonantSounds;
    explicit ToneWords(const WordFile& file)
        : voices(file.list("voices")),
          openings(file.list("openings")),
          adverbs(file.list("adverbs")),
          doing(file.list("doing")),
          adjectives(file.list("adjectives")),
          articles(file.list("articles")),
          vowelSounds(file.list("vowel sounds")),
          consonantSounds(file.list("consonant sounds")) {}
};

const ToneWords& words(Language language) {
    static const ToneWords english(WordFile::named("tone.en"));
    static const ToneWords chinese(WordFile::named("tone.zh"));
    return language == Language::Chinese ? chinese : english;
}

using List = std::vector<std::string_view>;

bool startsWithIgnoringCase(std::string_view text, std::string_view prefix) {
    return text.size() >= prefix.size() &&
           text::equalsIgnoringCase(text.substr(0, prefix.size()), prefix);
}

bool opensWithWord(const List& list, std::string_view text) {
    return std::any_of(list.begin(), list.end(), [text](std::string_view word) {
        return startsWithIgnoringCase(text, word) &&
               (text.size() == word.size() || text[word.size()] == ' ');
    });
}

bool holdsWord(const List& list, std::string_view text) {
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t end = std::min(rest.find_first_of(" -"), rest.size());
        const std::string_view word = rest.substr(0, end);
        for (const std::string_view entry : list)
            if (text::equalsIgnoringCase(entry, word))
                return true;
        rest.remove_prefix(std::min(rest.size(), end + 1));
    }
    return false;
}

bool begins(const List& list, std::string_view text) {
    return std::any_of(list.begin(), list.end(), [text](std::string_view prefix) {
        return startsWithIgnoringCase(text, prefix);
    });
}

bool ends(const List& list, std::string_view text) {
    return std::any_of(list.begin(), list.end(),
                       [text](std::string_view suffix) { return text.ends_with(suffix); });
}

std::string_view article(std::string_view text) {
    const ToneWords& lists = words(Language::English);
    const bool vowelLetter =
        !text.empty() && std::string_view("aeiouAEIOU").find(text[0]) != std::string_view::npos;
    const bool vowelSound =
        vowelLetter ? !begins(lists.consonantSounds, text) : begins(lists.vowelSounds, text);
    return vowelSound ? "an " : "a ";
}

List itemsOf(std::string_view tone) {
    List items;
    while (!tone.empty())
        if (const std::string_view item = prose::nextItem(tone); !item.empty())
            items.push_back(item);
    return items;
}

std::string joined(const List& items, std::string_view comma, std::string_view last) {
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i)
        out.append(i == 0 ? "" : i + 1 < items.size() ? comma : last).append(items[i]);
    return out;
}

bool saysVoice(const List& voices, const List& items) {
    return std::any_of(items.begin(), items.end(),
                       [&](std::string_view item) { return holdsWord(voices, item); });
}

bool isAdverb(const ToneWords& lists, std::string_view item) {
    return ends(lists.adverbs, item) && !opensWithWord(lists.adjectives, item);
}

/// "softly", "like a prayer", "low, whispering": a phrase as it is.
bool isAdverbial(const ToneWords& lists, const List& items) {
    return ends(lists.doing, items.back()) ||
           std::any_of(items.begin(), items.end(), [&](std::string_view item) {
               return opensWithWord(lists.openings, item) || isAdverb(lists, item);
           });
}

TonePhrase english(std::string_view tone, bool inBracket) {
    const ToneWords& lists = words(Language::English);
    const List items = itemsOf(tone);
    if (items.empty())
        return {};
    if (isAdverbial(lists, items))
        return {{}, joined(items, ", ", ", "), {}};
    const bool alreadyAnd = tone.find(" and ") != std::string_view::npos;
    TonePhrase phrase{{}, joined(items, ", ", alreadyAnd ? ", " : " and "), {}};
    if (!saysVoice(lists.voices, items))
        phrase.after = " voice";
    if (!inBracket)
        phrase.before =
            opensWithWord(lists.articles, tone) ? "in " : std::string("in ").append(article(tone));
    return phrase;
}

bool holds(const List& list, std::string_view text) {
    return std::any_of(list.begin(), list.end(), [text](std::string_view entry) {
        return text.find(entry) != std::string_view::npos;
    });
}

TonePhrase chinese(std::string_view tone, bool inBracket) {
    const ToneWords& lists = words(Language::Chinese);
    const List items = itemsOf(tone);
    TonePhrase phrase{{}, joined(items, "、", "、"), {}};
    if (begins(lists.openings, tone) || ends(lists.adverbs, phrase.words))
        return phrase;
    if (!inBracket)
        phrase.before = "用";
    if (!holds(lists.voices, tone))
        phrase.after = phrase.words.ends_with("的") ? "声音" : "的声音";
    return phrase;
}

} // namespace

TonePhrase tonePhrase(std::string_view tone, Language language) {
    return language == Language::Chinese ? chinese(tone, false) : english(tone, false);
}

TonePhrase toneInBracket(std::string_view tone, Language language) {
    return language == Language::Chinese ? chinese(tone, true) : english(tone, true);
}

} // namespace foreframe
