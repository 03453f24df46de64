#include "base/text.h"
#include "check/passage.h"

#include <algorithm>

namespace foreframe::rules::prompt {

namespace {

/// True where a quote, or a word in capitals, begins at this byte: that is what is written there.
bool isWriting(std::string_view text, std::size_t at) {
    std::string_view rest = text::trim(text.substr(at));
    for (const std::string_view mark : {":", "："})
        if (rest.starts_with(mark))
            rest = text::trim(rest.substr(mark.size()));
    for (const std::string_view mark : {"\"", "“", "‘", "'", "「", "『", "《"})
        if (rest.starts_with(mark))
            return true;
    const auto capital = [&](std::size_t i) {
        return i < rest.size() && rest[i] >= 'A' && rest[i] <= 'Z';
    };
    return capital(0) && capital(1) && capital(2);
}

/// "a letter that reads: “…”": what carries writing, the verb, and the writing itself.
WordList::Match inscriptionIn(const Passage& passage) {
    static const WordList carriers = WordList::named("written-on");
    static const WordList verbs = WordList::named("written");
    constexpr std::size_t reach = 6;
    const auto& words = passage.words;
    for (auto thing = carriers.find(words); thing;
         thing = carriers.find(words, thing.first + thing.count)) {
        if (isWriting(passage.text, passage.end(thing.first + thing.count - 1)))
            return thing;
        for (std::size_t i = thing.first + thing.count;
             i < std::min(words.size(), thing.first + reach) && words[i].gap != Gap::Stop; ++i)
            if (const auto verb = verbs.matchAt(words, i);
                verb && isWriting(passage.text, passage.end(i + verb.count - 1)))
                return {thing.first, i + verb.count - thing.first};
    }
    return {};
}

/// "a note in her hand" is none; "no subtitles" asks for the opposite, and another rule says so.
WordList::Match textIn(const Passage& passage) {
    static const WordList list = WordList::named("on-screen-text");
    auto match = list.find(passage.words);
    while (match && (negatedAt(passage.words, match.first) || passage.words[match.first].label))
        match = list.find(passage.words, match.first + match.count);
    return match ? match : inscriptionIn(passage);
}

template <class Context>
void check(const Context& c, Report& report) {
    reportFirst(c, report, textIn,
                {"“{0}” asks for writing, which comes out garbled: add it in the edit.",
                 "“{0}”需要可读的文字，生成时会变成乱码，请在剪辑时再加。"});
}

} // namespace

extern const Rule on_screen_text{
    .id = "prompt/on-screen-text",
    .severity = Severity::Warning,
    .title = {"Writing in the picture", "画面里的文字"},
    .why = {"The model paints letters as shapes. Signs, titles and numbers turn into scribble that "
            "changes from frame to frame. Leave the place empty and put the words there in the "
            "edit.",
            "模型把字当图形来画，招牌、标题、数字会变成一帧一变的乱码。留出空白，剪辑时再加字。"},
    .bad = {{"“a sign that reads CLOSED”", "“写着‘打烊’的牌子”"},
            R"({"shot": {"context": "a pier with a sign that reads CLOSED"}})"},
    .good = {{"“a weathered board on the door”", "“门上一块褪色的木板”"},
             R"({"shot": {"context": "a pier, a weathered board on the door"}})"},
    .source = "K-83",
    .fixes = {},
    .checkShot = check<ShotContext>,
    .checkStoryboard = check<StoryboardContext>,
};

} // namespace foreframe::rules::prompt
