#include "base/text.h"
#include "check/rule.h"
#include "check/spoken.h"

namespace foreframe::rules::dialogue {

namespace {

/// A voice from off screen has nothing to be seen doing, and a chorus no single owner.
bool wantsAnchor(const Shot& shot, const DialogueLine& line) {
    return !line.character.empty() && !spoken::isNarration(line) && line.kind != kind::chorus &&
           spoken::hasWords(line) && spoken::mayBeSeen(shot, line.character);
}

void check(const ShotContext& c, Report& report) {
    if (!spoken::heard(c) || spoken::speakers(c.shot).size() < 2)
        return;
    for (std::size_t i = 0; i < c.shot.dialogue.size(); ++i) {
        const DialogueLine& line = c.shot.dialogue[i];
        if (wantsAnchor(c.shot, line) && text::trim(line.action).empty())
            report.add(spoken::field(i, "action"),
                       say("“{1}”: nothing shows that it is {0} who speaks.",
                           "“{1}”：没有动作表明是{0}在说。", spoken::nameOf(c.cast, line.character),
                           line.line));
    }
}

} // namespace

extern const Rule anchor{
    .id = "dialogue/anchor",
    .severity = Severity::Advice,
    .title = {"Show the speaker before the line", "先让说话人有动作，再开口"},
    .why =
        {"With two people in the picture the model gives a line to the one who was just seen doing "
         "something. A small action before each line settles it.",
         "画面里有两个人时，模型会把台词给刚有动作的那个。每句前写一个小动作就不会错。"},
    .bad = {{"Two speakers, and the second line comes without an action.",
             "两人对话，第二句没有动作。"},
            R"({"shot": {"duration": 10, "characters": ["agent", "ilse"], "dialogue": [
                {"character": "agent", "action": "puts down the lamp", "emotion": "tired", "line": "You came back."},
                {"character": "ilse", "emotion": "eager", "line": "I said I would."}]}})"},
    .good = {{"Both do something before they speak.", "两人开口前都有动作。"},
             R"({"shot": {"duration": 10, "characters": ["agent", "ilse"], "dialogue": [
                {"character": "agent", "action": "puts down the lamp", "emotion": "tired", "line": "You came back."},
                {"character": "ilse", "action": "steps out of the dark", "emotion": "eager", "line": "I said I would."}]}})"},
    .source = "K-41",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::dialogue
