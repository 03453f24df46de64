#include "compose/who_acts.h"

#include "base/text.h"
#include "base/word_file.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace foreframe {

namespace {

// ---- English: forms of verbs, looked up word by word ----

enum Form : std::uint8_t {
    Third = 1,       ///< "turns", and "is", "has"
    Doing = 2,       ///< "turning"
    Base = 4,        ///< "turn", and "are", "have"
    NounToo = 8,     ///< "steps echo"
    NounFirst = 16,  ///< "waves crash"
    Watching = 32,   ///< "watching waves crash"
    Function = 64,   ///< article, pronoun
    Direction = 128, ///< "at", "away"
};
using Forms = std::unordered_map<std::string, unsigned>;

bool isVowel(char c) {
    return std::string_view("aeiou").find(c) != std::string_view::npos;
}

std::string third(const std::string& base) {
    const char last = base.back();
    const char before = base.size() > 1 ? base[base.size() - 2] : ' ';
    if (last == 'y' && !isVowel(before))
        return base.substr(0, base.size() - 1) + "ies";
    const bool hisses = last == 's' || last == 'x' || last == 'z' || last == 'o' ||
                        base.ends_with("ch") || base.ends_with("sh");
    return base + (hisses ? "es" : "s");
}

/// Every way the -ing form may be spelt ("travelling", "traveling").
std::vector<std::string> doing(const std::string& base) {
    const char last = base.back();
    const char before = base.size() > 1 ? base[base.size() - 2] : ' ';
    if (base.ends_with("ie"))
        return {base.substr(0, base.size() - 2) + "ying"};
    if (last == 'e' && before != 'e' && before != 'y' && before != 'o')
        return {base.substr(0, base.size() - 1) + "ing"};
    if (last == 'c')
        return {base + "king"};
    if (!isVowel(last) && isVowel(before) && last != 'w' && last != 'x' && last != 'y')
        return {base + "ing", base + last + "ing"};
    return {base + "ing"};
}

struct English {
    Forms forms;
    std::unordered_set<std::string_view> adverbs, notAdverbs, together, relations, functionWords;

    explicit English(const WordFile& file) {
        const auto addVerbs = [&](std::string_view list, unsigned extra) {
            for (const std::string_view word : file.list(list)) {
                const std::string base(word);
                forms[base] |= Base | extra;
                forms[third(base)] |= Third | extra;
                for (const std::string& form : doing(base))
                    forms[form] |= Doing | (extra & Watching);
            }
        };
        addVerbs("verbs", 0);
        addVerbs("verbs that are nouns too", NounToo);
        addVerbs("nouns that are verbs too", NounFirst);
        addVerbs("takes what others do", Watching);
        for (const std::string_view word : file.list("mistaken for base forms"))
            forms[std::string(word)] &= ~static_cast<unsigned>(Base);
        const auto addForm = [&](std::string_view list, unsigned form) {
            for (const std::string_view word : file.list(list))
                forms[std::string(word)] |= form;
        };
        addForm("one", Third);
        addForm("everybody", Base);
        addForm("articles", Function);
        addForm("directions", Direction);
        const auto fill = [&](std::unordered_set<std::string_view>& set, std::string_view list) {
            set.insert(file.list(list).begin(), file.list(list).end());
        };
        fill(adverbs, "adverbs");
        fill(notAdverbs, "adjectives in ly");
        fill(together, "together");
        fill(relations, "relations");
        fill(functionWords, "function words");
    }

    unsigned formsOf(const std::string& word) const {
        const auto found = forms.find(word);
        return found == forms.end() ? 0 : found->second;
    }
    bool isAdverb(const std::string& word) const {
        return adverbs.contains(word) ||
               (word.size() > 3 && word.ends_with("ly") && !notAdverbs.contains(word));
    }
};

const English& english() {
    static const English words(WordFile::named("acting.en"));
    return words;
}

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' || c == '-';
}

/// Reads a text word by word, in lower case; anything but a comma ends the reading.
class WordReader {
public:
    explicit WordReader(std::string_view text)
        : m_rest(text) {}
    /// Empty at the end of the clause.
    std::string next() {
        while (!m_rest.empty() && (m_rest[0] == ' ' || (m_rest[0] == ',' && m_commas)))
            m_rest.remove_prefix(1);
        std::size_t end = 0;
        while (end < m_rest.size() && isWordByte(m_rest[end]))
            ++end;
        std::string word = text::lower(m_rest.substr(0, end));
        m_rest.remove_prefix(end);
        return word;
    }
    /// A comma parts leading adverbs, but later it ends the clause.
    void stopAtCommas() { m_commas = false; }

private:
    std::string_view m_rest;
    bool m_commas = true;
};

/// "re-enters" is entering, "half-smiles" is smiling.
unsigned formsWithPrefix(const std::string& word) {
    if (const unsigned whole = english().formsOf(word))
        return whole;
    const std::size_t hyphen = word.rfind('-');
    return hyphen == std::string::npos
               ? 0
               : english().formsOf(word.substr(hyphen + 1)) & static_cast<unsigned>(Third | Doing);
}

bool startsObject(const std::string& word) {
    return (english().formsOf(word) & (Function | Direction)) != 0 || english().isAdverb(word);
}

/// True where a verb follows within a noun phrase: "crash" behind "waves", "falls" behind
/// "light rain".
bool verbFollows(WordReader words, unsigned form) {
    for (int i = 0; i < 3; ++i) {
        const std::string word = words.next();
        const unsigned next = english().formsOf(word);
        if (word.empty() || startsObject(word) || english().relations.contains(word))
            return false;
        if ((next & form) != 0 || (word.size() > 4 && word.ends_with("ed")))
            return true;
    }
    return false;
}

/// True where a word that could be a verb is a noun here, and something else is done.
bool isNounHere(unsigned forms, WordReader words) {
    if ((forms & NounFirst) != 0) {
        const std::string next = WordReader(words).next();
        return next.empty() ? (forms & Base) != 0 : !startsObject(next);
    }
    if ((forms & NounToo) == 0)
        return false;
    return verbFollows(words, (forms & Base) != 0 ? Third : Base | Doing);
}

/// "falling snow covers the road", "building collapses": what looks like doing describes a noun.
bool describesNoun(unsigned forms, WordReader words) {
    const std::string first = words.next();
    if (first.empty() || startsObject(first) || english().relations.contains(first))
        return false;
    const unsigned firstForms = english().formsOf(first);
    if ((firstForms & Third) != 0 && (firstForms & (NounFirst | NounToo)) == 0)
        return true;
    const std::string second = words.next();
    if (second.empty() || startsObject(second) || english().relations.contains(second))
        return false;
    const unsigned secondForms = english().formsOf(second);
    return (secondForms & Third) != 0 || ((secondForms & Base) != 0 && (forms & Watching) == 0 &&
                                          (secondForms & (NounFirst | NounToo)) == 0);
}

Acting readEnglish(std::string_view action) {
    const English& lists = english();
    WordReader words(action);
    std::string word = words.next();
    while (!word.empty() && lists.isAdverb(word))
        word = words.next();
    bool together = false;
    if (lists.together.contains(word)) {
        together = true;
        do
            word = words.next();
        while (!word.empty() && lists.isAdverb(word));
    }
    words.stopAtCommas();
    const unsigned forms = formsWithPrefix(word);
    if ((forms & Doing) != 0 && !describesNoun(forms, words))
        return together ? Acting::AllAre : Acting::OneIs;
    if ((forms & Base) != 0 && (together || !isNounHere(forms, words)))
        return Acting::All;
    if ((forms & Third) != 0 && !together && !isNounHere(forms, words))
        return Acting::One;
    return Acting::Itself;
}

// ---- Chinese: the longest entry that opens the text ----

class Openings {
public:
    explicit Openings(const std::vector<std::string_view>& entries) {
        for (const std::string_view entry : entries)
            m_byFirst[first(entry)].push_back(entry);
        for (auto& [character, list] : m_byFirst)
            std::stable_sort(list.begin(), list.end(), [](std::string_view a, std::string_view b) {
                return a.size() > b.size();
            });
    }
    /// Length of the longest entry that opens the text; 0: none.
    std::size_t lengthAt(std::string_view text) const {
        const auto found = m_byFirst.find(first(text));
        if (found == m_byFirst.end())
            return 0;
        for (const std::string_view entry : found->second)
            if (text.starts_with(entry))
                return entry.size();
        return 0;
    }

private:
    static std::string_view first(std::string_view text) {
        std::size_t end = 0;
        if (!text.empty())
            text::next(text, end);
        return text.substr(0, end);
    }
    std::unordered_map<std::string_view, std::vector<std::string_view>> m_byFirst;
};

struct Chinese {
    Openings adverbs, endings, together, verbs, nouns;
    explicit Chinese(const WordFile& file)
        : adverbs(file.list("adverbs")),
          endings(file.list("adverb endings")),
          together(file.list("together")),
          verbs(file.list("verbs")),
          nouns(file.list("nouns")) {}
};

const Chinese& chinese() {
    static const Chinese lists(WordFile::named("acting.zh"));
    return lists;
}

Acting readChinese(std::string_view action) {
    const Chinese& lists = chinese();
    bool together = false;
    for (std::string_view rest = action; !rest.empty();) {
        const std::size_t noun = lists.nouns.lengthAt(rest);
        const std::size_t verb = lists.verbs.lengthAt(rest);
        const std::size_t adverb = lists.adverbs.lengthAt(rest);
        const std::size_t all = lists.together.lengthAt(rest);
        if (std::max({verb, adverb, all}) <= noun)
            return Acting::Itself;
        if (all >= std::max(verb, adverb)) {
            together = true;
            rest.remove_prefix(all);
        } else if (adverb >= verb) {
            rest.remove_prefix(adverb);
        } else {
            return together ? Acting::All : Acting::One;
        }
        rest.remove_prefix(lists.endings.lengthAt(rest));
    }
    return together ? Acting::All : Acting::Itself;
}

} // namespace

Acting whoActs(std::string_view action) {
    std::size_t pos = 0;
    if (action.empty())
        return Acting::Itself;
    return text::isCjk(text::next(action, pos)) ? readChinese(action) : readEnglish(action);
}

bool isFunctionWord(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && isWordByte(text[end]))
        ++end;
    return english().functionWords.contains(text::lower(text.substr(0, end)));
}

} // namespace foreframe
