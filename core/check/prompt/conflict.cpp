#include "base/text.h"
#include "base/word_text.h"
#include "check/passage.h"

namespace foreframe::rules::prompt {

namespace {

struct Pair {
    WordList one;
    WordList other;
};

const std::vector<Pair>& pairs() {
    static const std::vector<Pair> all = [] {
        std::vector<Pair> rows;
        for (const std::string_view line : text::split(wordText("conflicts"), '\n')) {
            const auto columns = text::split(line, '|');
            if (columns.size() == 2 && !line.starts_with('#'))
                rows.push_back({WordList(columns[0]), WordList(columns[1])});
        }
        return rows;
    }();
    return all;
}

struct Found {
    std::string written;
    bool inherited = true;
    FieldPath place;
    explicit operator bool() const { return !written.empty(); }
};

/// What people feel, what changes and who is who may well differ from what is seen.
bool paints(Field field) {
    return field <= Field::Lens || field == Field::Override;
}

Found findIn(const PictureWords& picture, const WordList& list) {
    static const WordList changes = WordList::named("change-words");
    for (const PictureWords::Text& text : picture.texts()) {
        if (!paints(text.field))
            continue;
        const auto words = picture.wordsOf(text);
        for (auto match = list.find(words); match;
             match = list.find(words, match.first + match.count)) {
            const std::size_t at = match.first;
            const bool comes =
                at > 0 && words[at].gap < Gap::Mark && changes.matchAt(words, at - 1);
            if (comes || words[at].label || negatedAt(words, at))
                continue;
            const Word& last = words[at + match.count - 1];
            return {std::string(text.text.substr(words[at].begin,
                                                 last.begin + last.length - words[at].begin)),
                    text.inherited, pathOf(text)};
        }
    }
    return {};
}

void check(const ShotContext& c, Report& report) {
    for (const Pair& pair : pairs()) {
        const Found one = findIn(c.words(), pair.one);
        const Found other = one ? findIn(c.words(), pair.other) : Found{};
        if (!other)
            continue;
        // What the shot itself says is what can be changed here.
        const Found& own = one.inherited ? other : one;
        report.add(own.place.path(), say("“{0}” and “{1}” exclude each other.",
                                         "“{0}”和“{1}”互相矛盾。", one.written, other.written));
        return;
    }
}

} // namespace

extern const Rule conflict{
    .id = "prompt/conflict",
    .severity = Severity::Warning,
    .title = {"Words that exclude each other", "互相矛盾的描述"},
    .why = {"The model can't film noon at night. It mixes the two into something that is neither, "
            "and differently in every take.",
            "模型拍不出夜里的正午，只会混成四不像，而且每次都不一样。"},
    .bad = {{"“harsh noon sun” on a pier at night.", "夜里的码头上“正午的烈日”。"},
            R"({"shot": {"context": "a pier at night", "lighting": "harsh noon sun"}})"},
    .good = {{"“moonlight” on a pier at night.", "夜里的码头上“月光”。"},
             R"({"shot": {"context": "a pier at night", "lighting": "pale moonlight"}})"},
    .source = "K-82",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::prompt
