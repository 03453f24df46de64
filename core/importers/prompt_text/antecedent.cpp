#include "importers/prompt_text/antecedent.h"

#include "base/text.h"
#include "importers/prompt_text/cast_reader.h"
#include "importers/prompt_text/clause.h"
#include "importers/prompt_text/persons.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

/// "A stand-up comedian on a small stage.", "Tracks a lone soldier across a field": the first
/// person who is there without acting.
std::string_view someoneIn(std::string_view sentence) {
    if (text::hasHan(sentence))
        return personIn(sentence);
    static const WordList articles = listNamed("articles");
    constexpr std::size_t longest = 5; // in words
    const std::vector<Word> words = wordsOf(sentence.substr(0, 200));
    if (const std::string_view first = nameIn(withoutStop(sentence)).head; // "anime girl on a roof"
        !first.empty() && wordsOf(first).size() <= longest && isPerson(first))
        return first;
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

/// "Close-up on Pavel. He …"
std::string_view shownLast(std::string_view lead) {
    const std::vector<std::string_view> sentences = sentencesOf(lead);
    return sentences.empty() ? std::string_view() : framedIn(sentences.back());
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
    if (const std::string_view name = shownLast(lead); bySex && !name.empty())
        return players.character(name);
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
