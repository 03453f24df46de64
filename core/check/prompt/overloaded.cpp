#include "check/passage.h"
#include "check/split.h"
#include "compose/who_acts.h"

#include <algorithm>

namespace foreframe::rules::prompt {

namespace {

constexpr std::size_t adviceFrom = 5;
constexpr std::size_t warningFrom = 7;
constexpr double longestSentence = 60; // words; a Chinese character counts half

/// Reads the clauses of a passage for who does what.
class Deeds {
public:
    explicit Deeds(const Passage& passage)
        : m_passage(passage) {
        const auto starts = clauseStarts();
        if (starts.size() < adviceFrom)
            return;
        for (const std::size_t start : starts)
            if (!isCamera(start) && acts(start))
                m_starts.push_back(start);
    }
    /// The first word of each clause in which something is done.
    const std::vector<std::size_t>& starts() const { return m_starts; }

private:
    std::vector<std::size_t> clauseStarts() const {
        static const WordList links = WordList::named("clause-links");
        std::vector<std::size_t> starts;
        const auto& words = m_passage.words;
        bool begins = true;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const bool link = static_cast<bool>(links.matchAt(words, i));
            begins = begins || parts(i);
            if (begins && !link)
                starts.push_back(i);
            begins = link;
        }
        return starts;
    }

    /// True where a comma, a stop or the like stands before the word; a bracket parts nothing.
    bool parts(std::size_t word) const {
        const Word& next = m_passage.words[word];
        if (next.gap < Gap::Mark || word == 0)
            return false;
        if (next.gap == Gap::Stop)
            return true;
        const std::size_t end = m_passage.end(word - 1);
        const std::string_view between = m_passage.text.substr(end, next.begin - end);
        constexpr std::string_view brackets = "[]() ";
        return between.find_first_not_of(brackets) != std::string_view::npos;
    }

    std::string_view from(std::size_t word) const {
        return m_passage.text.substr(m_passage.begin(word));
    }

    bool isCamera(std::size_t start) const {
        static const WordList cameras = WordList::named("camera");
        constexpr std::size_t reach = 4;
        const auto& words = m_passage.words;
        while (start > 0 && words[start].gap != Gap::Stop)
            --start;
        return cameras.in(words.subspan(start, std::min(reach, words.size() - start)));
    }

    /// A deed: a verb at the head, or a little behind it: "the old man opens the door".
    bool acts(std::size_t start) const {
        static const WordList states = WordList::named("not-deeds");
        static const WordList background = WordList::named("background");
        static const WordList somebody = WordList::named("sentence-heads");
        constexpr std::size_t reach = 5;
        const auto& words = m_passage.words;
        const Acting head = whoActs(from(start));
        if (head == Acting::One || head == Acting::All)
            return !states.matchAt(words, start);
        if (head != Acting::Itself)
            return start == 0;
        const bool person = words[start].label || somebody.matchAt(words, start);
        for (std::size_t i = start + 1; i < std::min(words.size(), start + reach); ++i) {
            if (parts(i))
                return false;
            if (!words[i].label && words[i].gap != Gap::None && words[i].gap != Gap::Hyphen &&
                whoActs(from(i)) == Acting::One)
                return !states.matchAt(words, i) && (person || !background.matchAt(words, i));
        }
        return false;
    }

    const Passage& m_passage;
    std::vector<std::size_t> m_starts;
};

struct Sentence {
    std::size_t first = 0;
    std::size_t end = 0;
    double length = 0; ///< in words
};

Sentence longestIn(const Passage& passage) {
    Sentence longest;
    Sentence current;
    for (std::size_t i = 0; i < passage.words.size(); ++i) {
        const Word& word = passage.words[i];
        if (word.gap == Gap::Stop)
            current = {i, i, 0};
        const bool chinese = static_cast<unsigned char>(passage.text[word.begin]) >= 0xE0;
        current.length += chinese ? 0.5 : word.gap == Gap::None ? 0 : 1;
        current.end = i + 1;
        if (current.length > longest.length)
            longest = current;
    }
    return longest;
}

std::vector<Fix> splitAt(const ShotContext& c, const Passage& passage, std::size_t word) {
    if (word == 0)
        return {};
    return {splitText(c, passage, passage.begin(word), passage.begin(word))};
}

/// The clause nearest to the middle of a sentence.
std::size_t middleOf(const Passage& passage, const Sentence& sentence) {
    const std::size_t middle = sentence.first + (sentence.end - sentence.first) / 2;
    std::size_t best = 0;
    for (std::size_t i = sentence.first + 1; i < sentence.end; ++i) {
        const auto far = [middle](std::size_t at) {
            return at > middle ? at - middle : middle - at;
        };
        if (passage.words[i].gap == Gap::Mark && (best == 0 || far(i) < far(best)))
            best = i;
    }
    return best;
}

void check(const ShotContext& c, Report& report) {
    bool said = false;
    eachPassage(c, [&](const Passage& passage) {
        if (said || passage.words.size() < adviceFrom)
            return;
        if (const Sentence sentence = longestIn(passage); sentence.length > longestSentence) {
            said = true;
            report.add(Severity::Warning, passage.path.path(),
                       say("A sentence of {0} words: the model loses the thread.",
                           "一句话有 {0} 个词，模型会读丢。", number(sentence.length, 0)),
                       splitAt(c, passage, middleOf(passage, sentence)));
            return;
        }
        if (passage.field != Field::Action && passage.field != Field::Override)
            return;
        const Deeds deeds(passage);
        const std::size_t count = deeds.starts().size();
        if (count < adviceFrom)
            return;
        said = true;
        report.add(count < warningFrom ? Severity::Advice : Severity::Warning, passage.path.path(),
                   say("{0} things happen one after the other; a clip has room for two to four.",
                       "接连发生 {0} 件事，一个片段只容得下两到四件。", std::to_string(count)),
                   splitAt(c, passage, deeds.starts()[count / 2]));
    });
}

} // namespace

extern const Rule overloaded{
    .id = "prompt/overloaded",
    .severity = Severity::Warning,
    .title = {"Too much in one clip", "一个片段里内容太多"},
    .why = {"Five or ten seconds hold two to four actions. Beyond that the model hurries through "
            "some and leaves out others, mostly the last, which is often the point.",
            "五到十秒只能容纳两到四个动作。再多，模型就会赶过一些、漏掉一些，漏掉的往往是最后那个重"
            "点。"},
    .bad =
        {{"Seven actions, one after the other.", "接连七个动作。"},
         R"({"shot": {"action": "enters the office, closes the door, takes off the coat, opens the drawer, pulls out a letter, reads it and burns it"}})"},
    .good = {{"Two of them.", "只写其中两个。"},
             R"({"shot": {"action": "pulls out a letter and burns it"}})"},
    .source = "K-24",
    .fixes = {{"Split it into shots", "拆成几个镜头"}},
    .checkShot = check,
};

} // namespace foreframe::rules::prompt
