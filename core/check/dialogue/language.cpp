#include "check/languages.h"
#include "check/rule.h"
#include "check/spoken.h"

namespace foreframe::rules::dialogue {

namespace {

void check(const ShotContext& c, Report& report) {
    if (!spoken::heard(c))
        return;
    for (std::size_t i = 0; i < c.shot.dialogue.size(); ++i) {
        const DialogueLine& line = c.shot.dialogue[i];
        if (!spoken::hasWords(line))
            continue;
        if (!isSpokenHere(line.language, c.profile))
            report.add(spoken::field(i, "language"),
                       say("“{0}” is to be spoken in “{1}”; the model speaks English and Chinese.",
                           "“{0}”标为“{1}”，而模型只说英语和中文。", line.line, line.language));
        else if (!isWrittenHere(line.line))
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
