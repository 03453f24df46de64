#include "check/pronouns.h"

#include "base/text.h"
#include "check/word_list.h"

#include <algorithm>
#include <array>
#include <optional>

namespace foreframe::pronouns {

namespace {

constexpr std::size_t mostWays = 4;

std::vector<Word> wordsOf(std::string_view text) {
    std::vector<Word> words;
    appendWords(text, 0, false, words);
    return words;
}

/// A text with its words, those of labels marked as such, in brackets or not.
struct Reading {
    std::string_view text;
    std::vector<Word> words;

    std::string_view written(std::size_t i) const {
        return text.substr(words[i].begin, words[i].length);
    }
};

Reading read(std::string_view text, const People& people) {
    Reading reading{text, wordsOf(text)};
    for (const Character* person : people) {
        const std::string& label = person->label;
        for (std::size_t at = label.empty() ? std::string_view::npos : text.find(label);
             at != std::string_view::npos; at = text.find(label, at + label.size()))
            for (Word& word : reading.words)
                word.label = word.label || (word.begin >= at && word.begin < at + label.size());
    }
    return reading;
}

/// The pronoun that begins at a word, and how many words it has.
struct Spotted {
    Referent referent = Referent::He;
    std::size_t count = 0;
    bool chinese = false;
};

std::optional<Spotted> spot(const Reading& reading, std::size_t at) {
    const std::string_view word = reading.written(at);
    const auto next = [&](std::size_t i) {
        return i < reading.words.size() && reading.words[i].gap == Gap::None ? reading.written(i)
                                                                             : std::string_view();
    };
    if (reading.words[at].label)
        return std::nullopt;
    if (text::equalsIgnoringCase(word, "he"))
        return Spotted{Referent::He, 1};
    if (text::equalsIgnoringCase(word, "she"))
        return Spotted{Referent::She, 1};
    if (text::equalsIgnoringCase(word, "they"))
        return Spotted{Referent::They, 1};
    if (word != "他" && word != "她")
        return std::nullopt;
    const bool several = next(at + 1) == "们";
    const std::size_t count = several ? 2 : 1;
    static const WordList possessed = WordList::named("possessed");
    if (at + count < reading.words.size() && !next(at + count).empty() &&
        possessed.matchAt(reading.words, at + count))
        return std::nullopt;
    return Spotted{several        ? Referent::They
                   : word == "他" ? Referent::He
                                  : Referent::She,
                   count, true};
}

/// The word the clause at `begin` starts with, behind "and then" and the like.
std::size_t subjectAt(const Reading& reading, std::size_t begin) {
    static const WordList links = WordList::named("clause-links");
    std::size_t at = begin;
    while (at < reading.words.size()) {
        const WordList::Match link = links.matchAt(reading.words, at);
        if (!link)
            break;
        at += link.count;
    }
    return std::min(at, reading.words.size() - 1);
}

/// A sentence is one clause, but for ", and she ...", and for a label behind "She ..., ": there a
/// new one begins. `clause` is where the one before begins.
bool beginsClause(const Reading& reading, std::size_t at, std::size_t clause) {
    const Gap gap = reading.words[at].gap;
    if (gap != Gap::Mark)
        return gap == Gap::Stop;
    const std::size_t subject = subjectAt(reading, at);
    return spot(reading, subject) ||
           (reading.words[subject].label && spot(reading, subjectAt(reading, clause)));
}

/// "A waiter comes in. He ...": he may be the waiter.
bool mayMeanPasserBy(const Reading& reading, std::size_t at) {
    static const std::array<WordList, 3> others{WordList::named("passers-by"),
                                                WordList::named("male"), WordList::named("female")};
    for (std::size_t i = 0; i < at; ++i)
        for (const WordList& list : others)
            if (!reading.words[i].label && list.matchAt(reading.words, i))
                return true;
    return false;
}

std::string bracketed(const Character& person) {
    return "[" + (person.label.empty() ? person.id : person.label) + "]";
}

/// Whom a pronoun can stand for, as it would be written.
std::vector<std::string> meanings(Referent referent, const People& people, bool chinese) {
    if (referent == Referent::They)
        return people.size() == 2 ? std::vector{bracketed(*people[0]) + (chinese ? "和" : " and ") +
                                                bracketed(*people[1])}
                                  : std::vector<std::string>{};
    std::vector<std::string> list;
    for (const Character* person : people)
        if (canMean(referent, *person))
            list.push_back(bracketed(*person));
    return list;
}

} // namespace

bool canMean(Referent referent, const Character& character) {
    static const WordList male = WordList::named("male");
    static const WordList female = WordList::named("female");
    if (referent == Referent::They)
        return true;
    const std::vector<Word> words = wordsOf(character.label + ". " + character.description);
    const bool he = male.in(words);
    const bool she = female.in(words);
    return he == she || (referent == Referent::He) == he;
}

std::vector<Pronoun> unsettled(std::string_view text, const People& people, bool namesActor) {
    std::vector<Pronoun> found;
    const Reading reading = read(text, people);
    for (std::size_t begin = 0; begin < reading.words.size();) {
        std::size_t end = begin + 1;
        while (end < reading.words.size() && !beginsClause(reading, end, begin))
            ++end;
        const bool settled = (begin == 0 && namesActor) ||
                             std::any_of(reading.words.begin() + static_cast<std::ptrdiff_t>(begin),
                                         reading.words.begin() + static_cast<std::ptrdiff_t>(end),
                                         [](const Word& word) { return word.label; });
        for (std::size_t i = begin; i < end && !settled; ++i) {
            const auto pronoun = spot(reading, i);
            if (!pronoun)
                continue;
            // Elsewhere Chinese ones are objects, and "they" may be anything said before.
            const bool subject = i == subjectAt(reading, begin);
            const bool plural = pronoun->referent == Referent::They;
            if ((pronoun->chinese && !subject) || (plural && (!subject || begin > 0)) ||
                mayMeanPasserBy(reading, i))
                continue;
            const Word& last = reading.words[i + pronoun->count - 1];
            found.push_back({pronoun->referent, reading.words[i].begin,
                             last.begin + last.length - reading.words[i].begin});
        }
        begin = end;
    }
    return found;
}

std::vector<std::string> withLabels(std::string_view text, std::span<const Pronoun> found,
                                    const People& people) {
    std::array<std::vector<std::string>, 3> choices;
    for (const Pronoun& pronoun : found)
        choices[static_cast<std::size_t>(pronoun.referent)] = meanings(
            pronoun.referent, people, text::hasHan(text.substr(pronoun.begin, pronoun.length)));
    for (std::vector<std::string>& choice : choices)
        if (choice.empty())
            choice.emplace_back(); // this pronoun is not there, or can't be told

    std::vector<std::string> ways;
    for (const std::string& he : choices[0])
        for (const std::string& she : choices[1])
            for (const std::string& they : choices[2]) {
                std::string way;
                std::size_t from = 0;
                bool whole = he.empty() || he != she; // he is not she
                for (const Pronoun& pronoun : found) {
                    const std::string& label = pronoun.referent == Referent::He    ? he
                                               : pronoun.referent == Referent::She ? she
                                                                                   : they;
                    whole = whole && !label.empty();
                    way += text.substr(from, pronoun.begin - from);
                    way += label;
                    from = pronoun.begin + pronoun.length;
                }
                if (whole)
                    ways.push_back(way + std::string(text.substr(from)));
            }
    if (ways.size() > mostWays)
        ways.clear();
    return ways;
}

} // namespace foreframe::pronouns
