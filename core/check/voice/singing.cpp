#include "check/field_path.h"
#include "check/rule.h"

namespace foreframe::rules::voice {

namespace {

void check(const ShotContext& c, Report& report) {
    if (!takesVoices(c) || c.overridden())
        return;
    int index = -1;
    for (const DialogueLine& line : c.shot.dialogue) {
        ++index;
        const Voice* voice = line.kind == kind::singing ? c.cast.voiceOf(line) : nullptr;
        if (voice)
            report.add(FieldPath{"dialogue", index, ".voice"}.path(),
                       say("“{0}” sings here; a custom voice holds less well in song.",
                           "“{0}”在此唱歌，自定义声音唱歌时不够稳定。", voice->name));
    }
}

} // namespace

extern const Rule singing{
    .id = "voice/singing",
    .severity = Severity::Advice,
    .title = {"Voices speak better than they sing", "声音更适合说话"},
    .why = {"A custom voice stays like itself in speech and drifts in song. Listen before you rely "
            "on it.",
            "自定义声音说话时较稳定，唱歌时容易走样，请先试听。"},
    .bad = {{"A custom voice on a sung line.", "唱词用了自定义声音。"},
            R"({"shot": {"duration": 10, "dialogue": [{"character": "agent", "kind": "singing",
                "action": "leans back", "emotion": "wistful", "tone": "folk",
                "line": "The river runs to the sea."}]}})"},
    .good = {{"The model finds a singing voice itself.", "由模型自己决定歌声。"},
             R"({"shot": {"duration": 10, "dialogue": [{"character": "agent", "kind": "singing",
                "action": "leans back", "emotion": "wistful", "tone": "folk", "voice": null,
                "line": "The river runs to the sea."}]}})"},
    .source = "K-52",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::voice
