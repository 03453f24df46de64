#include "base/text.h"
#include "check/negative_terms.h"
#include "check/passage.h"
#include "check/rule.h"
#include "check/spoken.h"

#include <algorithm>

namespace foreframe::rules::negative {

namespace {

/// The words of the thing a term names: [begin, end) of Terms::words.
struct Term {
    NegativeTerm typed;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A negative prompt ready to be looked for, with a quick test that spares most words the
/// comparison.
struct Terms {
    Terms() = default;
    explicit Terms(std::vector<std::string> negativePrompt);

    bool mayBegin(std::uint64_t key) const { return firstWords.test(key % firstWords.size()); }

    std::vector<std::string> source;
    std::vector<Term> list; ///< views into source
    std::vector<Word> words;
    std::bitset<4096> firstWords;
};

Terms::Terms(std::vector<std::string> negativePrompt)
    : source(std::move(negativePrompt)) {
    const auto mark = [this](std::uint64_t key) { firstWords.set(key % firstWords.size()); };
    for (const NegativeTerm& typed : negativeTermsIn(source)) {
        Term term{typed, words.size(), 0};
        appendWords(typed.text, 0, false, words);
        term.begin += negatingWords(std::span(words).subspan(term.begin));
        term.end = words.size();
        const std::size_t count = term.end - term.begin;
        // A single Chinese character is part of too many words.
        if (count == 0 || (count == 1 && text::hasHan(typed.text.substr(words.back().begin))))
            continue;
        const Word& first = words[term.begin];
        const std::string_view word = typed.text.substr(first.begin, first.length);
        mark(first.key);
        mark(wordKey(std::string(word) + 's'));
        if (word.ends_with('s'))
            mark(wordKey(word.substr(0, word.size() - 1)));
        list.push_back(term);
    }
}

/// The same word with and without a plural s.
bool sameWord(std::string_view a, std::string_view b) {
    if (a.size() > b.size())
        std::swap(a, b);
    return b.size() - a.size() <= 1 && text::equalsIgnoringCase(a, b.substr(0, a.size())) &&
           (a.size() == b.size() || b.back() == 's');
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
        if (standsAt(terms, term, c.words(), i) && !negatedAt(words, i) &&
            !insideLabel(c, words[i]))
            return true;
    return false;
}

void report(const ShotContext& c, const Term& term, bool ownedByShot, Report& report) {
    const std::string drop(thingOf(term.typed.text));
    report.add(
        ownedByShot ? "negativePrompt[" + std::to_string(term.typed.entry) + "]" : "negativePrompt",
        say("The picture asks for “{0}”, the negative prompt keeps it out.",
            "画面要求“{0}”，负面提示词却排除它。", drop),
        {{ownedByShot ? say("Drop “{0}” from the negative prompt", "从负面提示词里去掉“{0}”", drop)
                      : say("Drop “{0}” from the storyboard's negative prompt",
                            "从故事板的负面提示词里去掉“{0}”", drop),
          changeNegativeTerms(ownedByShot ? c.shot.id : std::string(),
                              [key = termKey(drop)](std::string_view each) {
                                  return termKey(each) == key ? std::string() : std::string(each);
                              })}});
}

void look(const ShotContext& c, const Terms& terms, bool ownedByShot, Report& out) {
    const auto& words = c.words().words();
    const bool possible = std::any_of(words.begin(), words.end(),
                                      [&](const Word& word) { return terms.mayBegin(word.key); });
    if (!possible)
        return;
    std::vector<std::uint64_t> said; // a term given twice is another rule's business
    for (const Term& term : terms.list) {
        const std::uint64_t key = termKey(term.typed.text);
        if (std::find(said.begin(), said.end(), key) == said.end() && askedFor(c, terms, term)) {
            said.push_back(key);
            report(c, term, ownedByShot, out);
        }
    }
}

void check(const ShotContext& c, Report& report) {
    const ModeOffer* mode = c.profile.mode(c.shot.mode);
    if (mode && !mode->offers("negativePrompt"))
        return;
    if (!c.shot.negativePrompt.empty())
        look(c, Terms(c.shot.negativePrompt), true, report);
    if (c.storyboard.negativePrompt.empty())
        return;
    // The same for every shot, so it is kept from one to the next.
    thread_local Terms inherited;
    if (inherited.source != c.storyboard.negativePrompt)
        inherited = Terms(c.storyboard.negativePrompt);
    look(c, inherited, false, report);
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
