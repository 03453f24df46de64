#include "check/prose.h"

namespace foreframe::rules::voice {

namespace {

/// Kinds of line that somebody of the cast has to say.
bool needsCharacter(const DialogueLine& line) {
    return line.kind != kind::narration && line.kind != kind::chorus;
}

void check(const ShotContext& c, Report& report) {
    for (const StrayTag& stray : c.strayTags()) {
        if (stray.role != TagRole::NoCharacter)
            continue;
        report.add(stray.place.path(),
                   say("The voice “{0}” is bound to nobody: a label belongs before the @.",
                       "声音“{0}”没有绑定角色：@ 前面要有角色名。", stray.tag.name));
    }
    if (c.overridden() || c.motionControl())
        return;
    int index = -1;
    for (const DialogueLine& line : c.shot.dialogue) {
        ++index;
        const Voice* voice = c.cast.voice(line.voice.id);
        if (line.character.empty() && needsCharacter(line) && voice && !line.voice.inherited)
            report.add(FieldPath{"dialogue", index, ".character"}.path(),
                       say("The line has the voice “{0}”, but nobody to say it.",
                           "这句台词有声音“{0}”，却没有说话的角色。", voice->name));
    }
}

} // namespace

extern const Rule no_character{
    .id = "voice/no-character",
    .severity = Severity::Error,
    .title = {"A voice belongs to somebody", "声音要有主人"},
    .why =
        {"A voice is bound to a character's label. Without one the model doesn't know whose mouth "
         "moves, and picks any voice.",
         "声音要绑在角色名上；没有角色名，模型不知道谁在说话，会随意选用声音。"},
    .bad = {{"A spoken line with a voice and no character.", "有声音却没有角色的台词。"},
            R"({"shot": {"dialogue": [{"action": "a hand slams the railing", "emotion": "angry",
                "voice": "v-wang", "line": "Where is the truth?"}]}})"},
    .good = {{"The same line, said by the agent.", "同一句台词，由 Agent 说。"},
             R"({"shot": {"dialogue": [{"character": "agent", "action": "slams the railing",
                "emotion": "angry", "voice": "v-wang", "line": "Where is the truth?"}]}})"},
    .source = "K-53a",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::voice
