#include "base/text.h"
#include "check/negative_terms.h"
#include "check/passage.h"

#include <algorithm>

namespace foreframe::rules::prompt {

namespace {

/// "no people or cars": words [first, end), and the things as a negative prompt lists them.
struct Negation {
    std::size_t first = 0;
    std::size_t end = 0;
    std::vector<std::string> things;
    explicit operator bool() const { return end > first; }
};

bool isGerund(std::string_view word) {
    return word.size() > 4 && word.ends_with("ing") &&
           !text::equalsIgnoringCase(word, "clothing") &&
           !text::equalsIgnoringCase(word, "lightning") &&
           !text::equalsIgnoringCase(word, "railing");
}

constexpr std::string_view nothing = "无";

/// 无字幕: the thing is part of the word.
bool holdsThing(const Passage& passage, const WordList::Match& match) {
    return match.count > 1 && passage.written(match).starts_with(nothing);
}

/// Reads the things behind the words that negate, up to the end of the clause.
Negation readAt(const Passage& passage, const WordList::Match& match) {
    static const WordList ends = WordList::named("term-ends");
    static const WordList links = WordList::named("term-links");
    constexpr std::size_t longest = 5; // words of one thing; more is a sentence
    const auto& words = passage.words;
    Negation found{match.first, match.first + match.count, {}};
    if (holdsThing(passage, match)) {
        found.things.emplace_back(passage.written(match).substr(nothing.size()));
        return found;
    }
    std::size_t begin = found.end;
    const auto keep = [&](std::size_t end) {
        if (end <= begin || end - begin > longest)
            return;
        const std::string term(
            passage.text.substr(passage.begin(begin), passage.end(end - 1) - passage.begin(begin)));
        std::string_view thing = thingOf(term);
        for (const std::string_view head : {"any ", "other ", "任何", "其他"})
            if (thing.starts_with(head) && thing.size() > head.size())
                thing.remove_prefix(head.size());
        found.things.emplace_back(thing);
        found.end = end;
    };
    std::size_t i = begin;
    for (; i < words.size() && words[i].gap < Gap::Mark; ++i) {
        if (ends.matchAt(words, i) && i > begin)
            break;
        if (links.matchAt(words, i)) {
            keep(i);
            begin = i + 1;
        }
    }
    keep(i);
    static const std::uint64_t there = wordKey("there");
    if (words[match.first].key == there && words[match.first].gap == Gap::Stop)
        while (found.end < words.size() && words[found.end].gap != Gap::Stop)
            ++found.end; // "There are no people in the room.": nothing of it stays
    return found;
}

/// True where the words keep no thing out: "No.", "without looking back", "a beginning without
/// the".
bool namesNothing(const Passage& passage, const WordList::Match& match) {
    static const std::uint64_t without = wordKey("without");
    const auto& words = passage.words;
    const std::size_t next = match.first + match.count;
    if (holdsThing(passage, match))
        return false;
    if (next >= words.size() || words[next].gap >= Gap::Mark || words[match.first].label)
        return true;
    return words[match.first].key == without &&
           isGerund(passage.text.substr(passage.begin(next), words[next].length));
}

Negation negationIn(const Passage& passage) {
    static const WordList list = WordList::named("negation");
    for (auto match = list.find(passage.words); match;
         match = list.find(passage.words, match.first + match.count)) {

        if (!namesNothing(passage, match))
            return readAt(passage, match);
    }
    return {};
}

/// What stays of a text, and what belongs into the negative prompt.
struct Parted {
    std::string text;
    std::vector<std::string> things;
};

Parted part(Passage passage) {
    Parted parted{std::string(passage.text), {}};
    std::vector<Word> words;
    for (std::size_t round = 0; round < mostCuts; ++round) {
        words.clear();
        appendWords(parted.text, 0, true, words);
        passage.text = parted.text;
        passage.words = words;
        const Negation found = negationIn(passage);
        if (!found)
            break;
        parted.things.insert(parted.things.end(), found.things.begin(), found.things.end());
        parted.text = cut(parted.text, passage.begin(found.first), passage.end(found.end - 1));
    }
    return parted;
}

/// Adds what the list does not hold yet.
void add(std::vector<std::string>& list, const std::vector<std::string>& things) {
    for (const std::string& thing : things) {
        const auto terms = negativeTermsIn(list);
        if (std::none_of(terms.begin(), terms.end(), [&](const NegativeTerm& term) {
                return termKey(term.text) == termKey(thing);
            }))
            list.push_back(thing);
    }
}

Fix moveToNegative(const Passage& passage, Parted parted) {
    const std::string things = text::join(parted.things, ", ");
    return {say("Move “{0}” to the negative prompt", "把“{0}”移到负面提示词", things),
            [place = passage.place(), was = std::string(passage.text),
             parted = std::move(parted)](const Storyboard& sb) {
                const Storyboard moved = place.rewrite(was, parted.text)(sb);
                if (moved == sb)
                    return sb;
                if (place.shotId.empty())
                    return edit::changeStoryboard(
                        moved, [&](Storyboard& next) { add(next.negativePrompt, parted.things); });
                return edit::changeShot(moved, place.shotId, [&](Shot& shot) {
                    add(shot.negativePrompt, parted.things);
                });
            }};
}

void look(const Passage& passage, bool movable, Report& report) {
    const Negation found = negationIn(passage);
    std::vector<Fix> fixes;
    if (Parted parted = part(passage); movable && !parted.things.empty())
        fixes.push_back(moveToNegative(passage, std::move(parted)));
    report.add(passage.path.path(),
               say("“{0}” names what you don't want, and naming it often brings it.",
                   "“{0}”说的是不想要的东西，说出来往往反而会出现。",
                   passage.written({found.first, found.end - found.first})),
               std::move(fixes));
}

void checkShot(const ShotContext& c, Report& report) {
    const ModeOffer* mode = c.profile.mode(c.shot.mode);
    const bool movable = !mode || mode->offers("negativePrompt");
    bool said = false;
    eachPassage(c, [&](const Passage& passage) {
        if (!said && negationIn(passage)) {
            said = true;
            look(passage, movable, report);
        }
    });
}

void checkStoryboard(const StoryboardContext& c, Report& report) {
    eachPassage(c, [&](const Passage& passage) {
        if (negationIn(passage))
            look(passage, true, report);
    });
}

} // namespace

extern const Rule negation{
    .id = "prompt/negation",
    .severity = Severity::Warning,
    .title = {"“No” among the words", "文字里的“不要”"},
    .why = {"The model reads the thing and misses the “no”. What must stay out of the picture has "
            "a field of its own.",
            "模型读到了那个东西，却漏掉了“不要”。不想出现的内容有专门的一栏。"},
    .bad = {{"“a pier with no people”", "“没有行人的码头”"},
            R"({"shot": {"context": "a pier at dusk with no people"}})"},
    .good = {{"“an empty pier”, and “people” in the negative prompt.",
              "“空荡荡的码头”，负面提示词里写“行人”。"},
             R"({"shot": {"context": "an empty pier at dusk", "negativePrompt": ["people"]}})"},
    .source = "K-70",
    .fixes = {{"Move it to the negative prompt", "移到负面提示词"}},
    .checkShot = checkShot,
    .checkStoryboard = checkStoryboard,
};

} // namespace foreframe::rules::prompt
