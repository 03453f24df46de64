#include "base/text.h"
#include "check/passage.h"

#include <algorithm>

namespace foreframe::rules::prompt {

namespace {

constexpr int most = 3;

const WordList& known() {
    static const WordList list = WordList::named("adjectives");
    return list;
}

bool endsLikeOne(std::string_view word) {
    const std::string lower = text::lower(word);
    const std::string_view view = lower;
    return view.size() > 5 && (view.ends_with("less") || view.ends_with("ous") ||
                               view.ends_with("ful") || view.ends_with("ish"));
}

class Reader {
public:
    explicit Reader(const Passage& passage)
        : m_passage(passage) {}

    /// How many words the adjective at `at` is made of: one, those of a compound, or those of a
    /// Chinese one with the 的 behind it. 0: there is none.
    std::size_t lengthAt(std::size_t at) const {
        const auto& words = m_passage.words;
        if (words[at].label)
            return 0;
        std::size_t end = at + 1;
        while (end < words.size() && words[end].gap == Gap::Hyphen)
            ++end;
        if (end > at + 1)
            return describes(end - 1) ? end - at : 0;
        if (const auto match = known().matchAt(words, at))
            return match.count + (isThe(at + match.count, "的") ? 1 : 0);
        return endsLikeOne(written(at)) ? 1 : 0;
    }

    /// True where the word goes on with the row: behind a space, a comma, or nothing in Chinese.
    bool follows(std::size_t at) const {
        const auto& words = m_passage.words;
        if (at >= words.size() || words[at].gap == Gap::Stop)
            return false;
        const std::size_t end = m_passage.end(at - 1);
        const std::string_view between =
            text::trim(m_passage.text.substr(end, m_passage.begin(at) - end));
        return between.empty() || between == "," || between == "，" || between == "、";
    }

    bool isAnd(std::size_t at) const {
        return isThe(at, "and") || isThe(at, "又") || isThe(at, "而") || isThe(at, "且");
    }

private:
    std::string_view written(std::size_t at) const {
        return m_passage.text.substr(m_passage.begin(at), m_passage.words[at].length);
    }
    bool isThe(std::size_t at, std::string_view word) const {
        return at < m_passage.words.size() && m_passage.words[at].key == wordKey(word);
    }
    /// The last part of a compound tells: "rain-soaked", "blue-eyed", "long-legged", "sky-blue".
    bool describes(std::size_t at) const {
        const std::string_view word = written(at);
        return word.ends_with("ed") || word.ends_with("ing") || word.ends_with("lit") ||
               word.ends_with("worn") || known().matchAt(m_passage.words, at);
    }

    const Passage& m_passage;
};

/// The first row of more adjectives than the model sorts out.
WordList::Match rowIn(const Passage& passage) {
    const Reader reader(passage);
    for (std::size_t at = 0; at < passage.words.size();) {
        std::size_t end = at;
        int count = 0;
        for (std::size_t next = at; next < passage.words.size();) {
            const std::size_t length = reader.lengthAt(next);
            if (length == 0)
                break;
            ++count;
            end = next + length;
            next = end;
            if (!reader.follows(next))
                break;
            if (reader.isAnd(next) && reader.follows(next + 1))
                ++next;
        }
        if (count > most)
            return {at, end - at};
        at = std::max(end, at + 1);
        while (at < passage.words.size() && passage.words[at].gap == Gap::Hyphen)
            ++at; // a compound is read as a whole
    }
    return {};
}

template <class Context>
void check(const Context& c, Report& report) {
    reportFirst(c, report, rowIn,
                {"“{0}” piles up adjectives: keep the two that show most.",
                 "“{0}”堆了太多形容词，留下最有画面的两个。"});
}

} // namespace

extern const Rule adjectives{
    .id = "prompt/adjectives",
    .severity = Severity::Advice,
    .title = {"A pile of adjectives", "堆砌的形容词"},
    .why = {"Each adjective takes weight from the others. From the fourth on the model keeps one "
            "or two and drops the rest, not always the ones you care about.",
            "形容词越多，每个的分量越轻。到第四个，模型只会留下一两个，未必是你在意的。"},
    .bad = {{"“a big, old, rusty, lonely crane”", "“巨大的、古老的、生锈的、孤独的吊车”"},
            R"({"shot": {"subject": "a big, old, rusty, lonely crane"}})"},
    .good = {{"“a rusty crane, taller than the warehouse”", "“生锈的吊车，比仓库还高”"},
             R"({"shot": {"subject": "a rusty crane, taller than the warehouse"}})"},
    .source = "K-83",
    .fixes = {},
    .checkShot = check<ShotContext>,
    .checkStoryboard = check<StoryboardContext>,
};

} // namespace foreframe::rules::prompt
