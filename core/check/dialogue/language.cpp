#include "base/text.h"
#include "check/rule.h"
#include "check/spoken.h"

#include <algorithm>

namespace foreframe::rules::dialogue {

namespace {

/// "en" of "en-GB"; names of the two languages as people write them are understood too.
bool isSpoken(const Profile& profile, std::string_view language) {
    const std::string tag = text::lower(language.substr(0, language.find_first_of("-_ ")));
    constexpr std::pair<std::string_view, std::string_view> names[] = {
        {"english", "en"}, {"chinese", "zh"}, {"mandarin", "zh"}, {"cmn", "zh"}, {"中文", "zh"},
        {"汉语", "zh"},    {"普通话", "zh"},  {"英语", "en"},     {"英文", "en"}};
    std::string_view code = tag;
    for (const auto& [name, meant] : names)
        if (tag == name)
            code = meant;
    const auto& spoken = profile.speechLanguages;
    return std::find(spoken.begin(), spoken.end(), code) != spoken.end();
}

bool isLatin(char32_t c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}

bool isKana(char32_t c) {
    return c >= 0x3041 && c <= 0x30FA;
}

/// Letters of the scripts people write in that are neither Latin nor Chinese.
bool isOtherScript(char32_t c) {
    return (c >= 0x370 && c <= 0x1FFF) || (c >= 0xAC00 && c <= 0xD7AF) || isKana(c) ||
           (c >= 0xFB1D && c <= 0xFDFF);
}

bool isOtherScript(std::string_view line) {
    std::size_t ours = 0;
    std::size_t other = 0;
    bool japanese = false;
    for (std::size_t pos = 0; pos < line.size();) {
        const char32_t c = text::next(line, pos);
        // の alone is a flourish in Chinese, too.
        japanese = japanese || (isKana(c) && c != U'の');
        if (isOtherScript(c))
            ++other;
        else if (isLatin(c) || (c >= 0x3400 && c <= 0x9FFF))
            ++ours;
    }
    return other > ours || (japanese && other * 4 > ours);
}

void check(const ShotContext& c, Report& report) {
    if (!spoken::heard(c))
        return;
    for (std::size_t i = 0; i < c.shot.dialogue.size(); ++i) {
        const DialogueLine& line = c.shot.dialogue[i];
        if (!spoken::hasWords(line))
            continue;
        if (!line.language.empty() && !isSpoken(c.profile, line.language))
            report.add(spoken::field(i, "language"),
                       say("“{0}” is to be spoken in “{1}”; the model speaks English and Chinese.",
                           "“{0}”标为“{1}”，而模型只说英语和中文。", line.line, line.language));
        else if (isOtherScript(line.line))
            report.add(spoken::field(i, "line"),
                       say("“{0}” is neither English nor Chinese: the model will translate it.",
                           "“{0}”既不是英语也不是中文，模型会先把它翻译掉。", line.line));
    }
}

} // namespace

extern const Rule language{
    .id = "dialogue/language",
    .severity = Severity::Warning,
    .title = {"A language the model speaks", "模型会说的语言"},
    .why =
        {"The model speaks English and Chinese. Anything else is translated into English first, so "
         "other words are heard than were written.",
         "模型只说英语和中文，其他语言会先被译成英语，听到的就不是写下的话。"},
    .bad =
        {{"A line in Russian.", "一句俄语台词。"},
         R"({"shot": {"duration": 5, "dialogue": [{"character": "agent", "emotion": "tired", "line": "Ты вернулся."}]}})"},
    .good =
        {{"The same line in English.", "同一句用英语。"},
         R"({"shot": {"duration": 5, "dialogue": [{"character": "agent", "emotion": "tired", "line": "You came back."}]}})"},
    .source = "K-09",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::dialogue
