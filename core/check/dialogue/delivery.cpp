#include "base/text.h"
#include "check/rule.h"
#include "check/spoken.h"

namespace foreframe::rules::dialogue {

namespace {

void check(const ShotContext& c, Report& report) {
    if (!spoken::heard(c))
        return;
    for (std::size_t i = 0; i < c.shot.dialogue.size(); ++i) {
        const DialogueLine& line = c.shot.dialogue[i];
        if (spoken::hasWords(line) && text::trim(line.emotion).empty() &&
            spoken::toneOf(line, c.cast).empty())
            report.add(spoken::field(i, "emotion"), say("Nothing says how “{0}” is to sound.",
                                                        "没有写明“{0}”该怎么说。", line.line));
    }
}

} // namespace

extern const Rule delivery{
    .id = "dialogue/delivery",
    .severity = Severity::Advice,
    .title = {"How the line is to sound", "台词的语气"},
    .why =
        {"Without an emotion or a tone the voice comes out flat, and different in every take. What "
         "a character always sounds like can stand once, in the cast.",
         "不写情绪和语气，声音就平淡，而且每次生成都不一样。角色一贯的语气可以在角色表里写一次。"},
    .bad = {{"A narrator's line with neither emotion nor tone.", "旁白没有情绪，也没有语气。"},
            R"({"shot": {"dialogue": [{"kind": "narration", "line": "Nobody came."}]}})"},
    .good =
        {{"The same line, tired and low.", "同一句，疲惫而低沉。"},
         R"({"shot": {"dialogue": [{"kind": "narration", "emotion": "tired", "tone": "low", "line": "Nobody came."}]}})"},
    .source = "K-30, K-42",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::dialogue
