#include "base/text.h"
#include "check/negative_terms.h"
#include "check/rule.h"
#include "check/spoken.h"
#include "check/word_list.h"

#include <algorithm>

namespace foreframe::rules::negative {

namespace {

struct Term {
    NegativeTerm typed;
    bool ownedByShot = false;
    std::size_t begin = 0; ///< its words in Terms::words
    std::size_t end = 0;
};

/// The terms that count for a shot, with a quick test that spares most words the comparison.
struct Terms {
    std::vector<Term> list;
    std::vector<Word> words;
    std::bitset<4096> firstWords;
};

std::uint64_t slot(const Terms& terms, std::uint64_t key) {
    return key % terms.firstWords.size();
}

/// The same word with and without a plural s.
bool sameWord(std::string_view a, std::string_view b) {
    if (a.size() > b.size())
        std::swap(a, b);
    return b.size() - a.size() <= 1 && text::equalsIgnoringCase(a, b.substr(0, a.size())) &&
           (a.size() == b.size() || b.back() == 's');
}

void add(Terms& terms, const std::vector<std::string>& list, bool ownedByShot) {
    for (const NegativeTerm& typed : negativeTermsIn(list)) {
        const std::string_view thing = thingOf(typed.text);
        Term term{{thing, typed.entry}, ownedByShot, terms.words.size(), 0};
        appendWords(thing, 0, false, terms.words);
        term.end = terms.words.size();
        const std::size_t count = term.end - term.begin;
        // A single Chinese character is part of too many words.
        if (count == 0 || (count == 1 && text::hasHan(thing))) {
            terms.words.resize(term.begin);
            continue;
        }
        const Word& first = terms.words[term.begin];
        const std::string word(thing.substr(first.begin, first.length));
        terms.firstWords.set(slot(terms, first.key));
        terms.firstWords.set(slot(terms, wordKey(word + 's')));
        if (word.ends_with('s'))
            terms.firstWords.set(
                slot(terms, wordKey(std::string_view(word).substr(0, word.size() - 1))));
        terms.list.push_back(term);
    }
}

bool joined(const std::vector<Word>& words, std::size_t i) {
    return i < words.size() && words[i].gap == Gap::Hyphen;
}

bool standsAt(const Terms& terms, const Term& term, const PictureWords& picture, std::size_t at) {
    const auto& words = picture.words();
    const std::size_t count = term.end - term.begin;
    if (at + count > words.size() || joined(words, at) || joined(words, at + count))
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        const Word& sought = terms.words[term.begin + i];
        const Word& word = words[at + i];
        const bool same =
            word.key == sought.key ||
            (i + 1 == count &&
             sameWord(picture.written(word), term.typed.text.substr(sought.begin, sought.length)));
        if (!same || word.label || (i > 0 && word.gap >= Gap::Mark))
            return false;
    }
    return true;
}

/// "no rain", "free of rain": the words agree with the negative prompt.
bool negated(const std::vector<Word>& words, std::size_t at) {
    static const WordList negators = WordList::named("negators");
    constexpr std::size_t reach = 3;
    for (std::size_t i = at; i > 0 && at - i < reach && words[i].gap < Gap::Mark;) {
        --i;
        const WordList::Match match = negators.matchAt(words, i);
        if (match && i + match.count <= at)
            return true;
    }
    return false;
}

/// A label is a name: "Rain" in the negative prompt does not mean the Rain Man.
bool insideLabel(const ShotContext& c, const Word& word) {
    const std::string_view text = c.words().textOf(word).text;
    for (const Character* character : spoken::everyone(c)) {
        const std::size_t at =
            character->label.empty() ? std::string_view::npos : text.find(character->label);
        if (at != std::string_view::npos && word.begin >= at &&
            word.begin < at + character->label.size())
            return true;
    }
    return false;
}

bool askedFor(const ShotContext& c, const Terms& terms, const Term& term) {
    const auto& words = c.words().words();
    for (std::size_t i = 0; i < words.size(); ++i)
        if (standsAt(terms, term, c.words(), i) && !negated(words, i) && !insideLabel(c, words[i]))
            return true;
    return false;
}

void report(const ShotContext& c, const Term& term, Report& report) {
    const std::string drop = std::string(term.typed.text);
    const std::string shotId = term.ownedByShot ? c.shot.id : std::string();
    report.add(term.ownedByShot ? "negativePrompt[" + std::to_string(term.typed.entry) + "]"
                                : "negativePrompt",
               say("The picture asks for “{0}”, the negative prompt keeps it out.",
                   "画面要求“{0}”，负面提示词却排除它。", drop),
               {{term.ownedByShot
                     ? say("Drop “{0}” from the negative prompt", "从负面提示词里去掉“{0}”", drop)
                     : say("Drop “{0}” from the storyboard's negative prompt",
                           "从故事板的负面提示词里去掉“{0}”", drop),
                 changeNegativeTerms(shotId, [key = termKey(drop)](std::string_view each) {
                     return termKey(each) == key ? std::string() : std::string(each);
                 })}});
}

void check(const ShotContext& c, Report& out) {
    const ModeOffer* mode = c.profile.mode(c.shot.mode);
    if ((c.shot.negativePrompt.empty() && c.storyboard.negativePrompt.empty()) ||
        (mode && !mode->offers("negativePrompt")))
        return;
    Terms terms;
    add(terms, c.shot.negativePrompt, true);
    add(terms, c.storyboard.negativePrompt, false);
    const auto& words = c.words().words();
    const bool possible = std::any_of(words.begin(), words.end(), [&](const Word& word) {
        return terms.firstWords.test(slot(terms, word.key));
    });
    if (!possible)
        return;
    std::vector<std::uint64_t> said;
    for (const Term& term : terms.list) {
        const std::uint64_t key = termKey(term.typed.text);
        if (std::find(said.begin(), said.end(), key) != said.end() || !askedFor(c, terms, term))
            continue;
        said.push_back(key);
        report(c, term, out);
    }
}

} // namespace

extern const Rule contradiction{
    .id = "negative/contradiction",
    .severity = Severity::Warning,
    .title = {"Asked for and kept out at once", "既要求又排除"},
    .why = {"What the picture needs and the negative prompt forbids cancel each other out, and the "
            "model drops one of them.",
            "画面需要的和负面提示词排除的互相抵消，模型会丢掉其中一个。"},
    .bad = {{"Rain in the action and in the negative prompt.", "动作里有雨，负面提示词里也有雨。"},
            R"({"shot": {"action": "heavy rain hammers the roof", "negativePrompt": ["rain"]}})"},
    .good = {{"Rain in the action, snow in the negative prompt.", "动作里有雨，负面提示词里是雪。"},
             R"({"shot": {"action": "heavy rain hammers the roof", "negativePrompt": ["snow"]}})"},
    .source = "K-72",
    .fixes = {{"Drop it from the negative prompt", "从负面提示词里去掉"}},
    .checkShot = check,
};

} // namespace foreframe::rules::negative
