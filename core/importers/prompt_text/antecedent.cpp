#include "importers/prompt_text/antecedent.h"

#include "base/text.h"
#include "importers/prompt_text/cast_reader.h"
#include "importers/prompt_text/clause.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

enum class Sex { Open, Male, Female };

const WordList& male() {
    static const WordList list = WordList::named("male");
    return list;
}
const WordList& female() {
    static const WordList list = WordList::named("female");
    return list;
}

Sex sexOf(std::string_view words) {
    const std::vector<Word> list = wordsOf(words.substr(0, 400));
    const bool he = male().in(list);
    const bool she = female().in(list);
    return he == she ? Sex::Open : he ? Sex::Male : Sex::Female;
}

Sex sexOfPronoun(std::string_view pronoun) {
    for (const std::string_view he : {"he", "him", "er", "él", "il", "他", "彼"})
        if (pronoun == he)
            return Sex::Male;
    for (const std::string_view she : {"she", "her", "ella", "elle", "她", "彼女"})
        if (pronoun == she)
            return Sex::Female;
    return Sex::Open;
}

bool fits(Sex wanted, std::string_view words) {
    const Sex sex = sexOf(words);
    return wanted == Sex::Open || sex == Sex::Open || sex == wanted;
}

bool isPerson(std::string_view name) {
    static const WordList children = WordList::named("child");
    static const WordList grown = WordList::named("grown-up");
    static const WordList passersBy = WordList::named("passers-by");
    static const WordList trades = listNamed("trades");
    std::vector<Word> words = wordsOf(name);
    while (words.size() > 1 && words.back().length == 1) // "Guard B"
        words.pop_back();
    if (words.empty())
        return false;
    if (!text::hasHan(name)) {
        name = written(name, words.back()); // "a sailor hat" is none
        words = wordsOf(name);
    }
    for (const std::string_view ending : {"ian", "ist", "ista", "man", "woman", "ess"})
        if (name.ends_with(ending))
            return true;
    return sexOf(name) != Sex::Open || children.in(words) || grown.in(words) ||
           passersBy.in(words) || trades.in(words);
}

/// "A stand-up comedian on a small stage.", "Tracks a lone soldier across a field": the first
/// person who is there without acting.
std::string_view someoneIn(std::string_view sentence) {
    static const WordList articles = listNamed("articles");
    constexpr std::size_t longest = 5; // in words
    const std::vector<Word> words = wordsOf(sentence.substr(0, 200));
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!articles.matchAt(words, i))
            continue;
        const std::string_view head = nameIn(withoutStop(sentence.substr(words[i].begin))).head;
        const std::vector<Word> name = wordsOf(head);
        if (!name.empty() && name.size() <= longest && isPerson(written(head, name.back())))
            return head;
    }
    return {};
}

/// "MAREN, a young woman in a red coat, waits": the name, not what is said of it.
bool standsBefore(std::string_view name, std::string_view someone, std::string_view sentence) {
    static const WordList articles = listNamed("articles");
    const std::size_t at = sentence.find(name);
    const std::size_t other = sentence.find(someone);
    if (name.empty() || name[0] < 'A' || name[0] > 'Z' || other == std::string_view::npos ||
        at + name.size() > other)
        return false;
    std::string_view between = sentence.substr(at + name.size(), other - at - name.size());
    if (!between.starts_with(", "))
        return false;
    between = text::trim(between.substr(2));
    const std::vector<Word> words = wordsOf(between);
    return words.empty() || articles.matchAt(words, 0).count == words.size();
}

/// Who acts in some text: the last person, else whoever opens it. Empty: nobody who fits.
std::string_view actorAmong(std::string_view text, Sex wanted) {
    std::string_view opening;
    const std::vector<std::string_view> sentences = sentencesOf(text);
    for (auto sentence = sentences.rbegin(); sentence != sentences.rend(); ++sentence) {
        std::string_view name = actorIn(*sentence);
        if (name.empty() || !isPerson(name))
            if (const std::string_view someone = someoneIn(*sentence); !someone.empty()) {
                if (standsBefore(name, someone, *sentence) && fits(wanted, someone))
                    return name;
                name = someone;
            }
        if (name.empty() || !fits(wanted, name))
            continue;
        if (isPerson(name))
            return name;
        opening = name;
    }
    return opening;
}

} // namespace

std::string meantBy(const Introduction& by, std::string_view lead, const Shot& shot,
                    Players& players, bool chinese) {
    const Sex wanted = sexOfPronoun(by.pronoun);
    const auto fitting = [&](const std::string& id) {
        const Character& character = players[id];
        return fits(wanted, character.label + " " + character.description);
    };
    const bool bySex = wanted != Sex::Open;
    if (!shot.dialogue.empty() && !shot.dialogue.back().character.empty() &&
        fitting(shot.dialogue.back().character))
        return shot.dialogue.back().character;
    if (const std::string_view name = bySex ? actorAmong(lead, wanted) : std::string_view();
        !name.empty() && isPerson(name))
        return players.character(name);
    for (auto id = shot.characters.rbegin(); id != shot.characters.rend(); ++id)
        if (fitting(*id))
            return *id;
    for (const std::string_view text : {lead, std::string_view(shot.action)})
        if (const std::string_view name = actorAmong(text, wanted); !name.empty())
            return players.character(name);
    if (const std::string_view name = nameIn(withoutStop(shot.subject)).head;
        !name.empty() && fits(wanted, name))
        return players.character(name);
    switch (wanted) {
    case Sex::Male:
        return players.character(chinese ? "男子" : "Man");
    case Sex::Female:
        return players.character(chinese ? "女子" : "Woman");
    case Sex::Open:
        break;
    }
    return players.character(chinese ? "说话人" : "Speaker");
}

} // namespace foreframe::reading
