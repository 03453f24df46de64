#include "check/passage.h"
#include "compose/who_acts.h"

#include <algorithm>

namespace foreframe::rules::prompt {

namespace {

bool single(const WordList& list, std::span<const Word> words, std::size_t at) {
    return static_cast<bool>(list.matchAt(words, at));
}

/// A number behind one of these only numbers: "the third", 几十, 二十三.
bool isPartOfNumber(const Passage& passage, std::size_t at) {
    static const WordList more = WordList::named("number-parts.zh");
    return at > 0 && passage.words[at].gap == Gap::None && single(more, passage.words, at - 1);
}

/// "7", "12"; not 1, 2, 1950, 2.5, 16:9 or the 3 of "level 3".
bool isFigure(const Passage& passage, std::size_t at) {
    const Word& word = passage.words[at];
    const std::string_view digits = passage.text.substr(word.begin, word.length);
    if (digits.size() > 2 ||
        !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return false;
    const std::size_t end = passage.end(at);
    const char before = word.begin > 0 ? passage.text[word.begin - 1] : ' ';
    const char behind = end < passage.text.size() ? passage.text[end] : ' ';
    constexpr std::string_view joins = ".:/-,%°'\"xX";
    return joins.find(before) == std::string_view::npos &&
           joins.find(behind) == std::string_view::npos &&
           (digits.size() == 2 ? digits[0] > '0' : digits[0] > '2');
}

bool isPlural(const Passage& passage, std::size_t at) {
    static const WordList plurals = WordList::named("plurals");
    const Word& word = passage.words[at];
    const std::string_view written = passage.text.substr(word.begin, word.length);
    const bool possessive = at + 1 < passage.words.size() && passage.words[at + 1].gap == Gap::None;
    return plurals.matchAt(passage.words, at) ||
           (written.size() > 3 && written.ends_with('s') && !written.ends_with("ss") &&
            !written.ends_with("us") && !written.ends_with("is") && !possessive);
}

/// The plural that an English number counts, at most two words further on; nothing else may.
WordList::Match countedIn(const Passage& passage, std::size_t number) {
    static const WordList uncounted = WordList::named("uncounted");
    constexpr std::size_t reach = 3;
    const auto& words = passage.words;
    for (std::size_t i = number + 1; i < std::min(words.size(), number + 1 + reach); ++i) {
        if (words[i].gap != Gap::Space && words[i].gap != Gap::Hyphen)
            return {};
        if (i == number + 1 && words[i].gap == Gap::Hyphen)
            return {}; // "three-quarter", "five-storey"
        const std::string_view rest = passage.text.substr(passage.begin(i));
        if (words[i].label || uncounted.matchAt(words, i))
            return {};
        if (isFunctionWord(rest) && !isPlural(passage, i))
            return {}; // "the three stand on rocks"
        if (const auto match =
                isPlural(passage, i) ? WordList::Match{number, i - number + 1} : WordList::Match{})
            return match;
    }
    return {};
}

WordList::Match countIn(const Passage& passage) {
    static const WordList numbers = WordList::named("numbers");
    static const WordList measures = WordList::named("measures.zh");
    static const WordList uncounted = WordList::named("uncounted");
    const auto& words = passage.words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool spelled = single(numbers, words, i);
        if (!spelled && i + 1 < words.size() && words[i + 1].key == wordKey("of"))
            continue; // "level 3 of the tower"
        if (words[i].label || (!spelled && !isFigure(passage, i)))
            continue;
        const bool measured = i + 1 < words.size() && words[i + 1].gap != Gap::Stop &&
                              single(measures, words, i + 1) && words[i + 1].gap < Gap::Mark;
        if (measured && !isPartOfNumber(passage, i) &&
            !(i + 2 < words.size() && uncounted.matchAt(words, i + 2)))
            return {i, std::min<std::size_t>(words.size() - i, 4)};
        if (const auto match = countedIn(passage, i))
            return match;
    }
    return {};
}

void check(const ShotContext& c, Report& report) {
    const auto find = [](const Passage& passage) {
        return passage.field == Field::Lens ? WordList::Match{} : countIn(passage);
    };
    reportFirst(
        c, report, find,
        {"“{0}”: the model rarely keeps to an exact number.", "“{0}”：模型很少能保持准确的数量。"});
}

} // namespace

extern const Rule exact_count{
    .id = "prompt/exact-count",
    .severity = Severity::Advice,
    .title = {"Exact numbers", "精确的数量"},
    .why = {"The model sees few, some and many. From three on it adds or drops one while the clip "
            "runs. “A handful of boats” is kept, “seven boats” is not.",
            "模型只懂得少、一些、很多。三个以上，它会在片中多出或少掉。写“几艘船”比“七艘船”可靠。"},
    .bad = {{"“seven fishing boats leave the harbour”", "“七艘渔船驶出港口”"},
            R"({"shot": {"action": "seven fishing boats leave the harbour"}})"},
    .good = {{"“a handful of fishing boats leave the harbour”", "“几艘渔船驶出港口”"},
             R"({"shot": {"action": "a handful of fishing boats leave the harbour"}})"},
    .source = "K-83",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::prompt
