#include "base/text.h"
#include "check/rule.h"

namespace foreframe::rules::prompt {

namespace {

void check(const ShotContext& c, Report& report) {
    const Shot& shot = c.shot;
    if (!c.hasTransition() || c.overridden() || !text::trim(shot.action).empty() ||
        !shot.emotion.empty() || !shot.physicalState.empty())
        return;
    report.add("action", say("Nothing says how the start frame becomes the end frame.",
                             "没有写明首帧如何变成尾帧。"));
}

} // namespace

extern const Rule transition{
    .id = "prompt/transition",
    .severity = Severity::Advice,
    .title = {"Two frames and no way between", "两张画面之间没有过程"},
    .why = {"Between two pictures the model takes the shortest way, often a plain dissolve. Say "
            "what moves, what somebody feels, or what changes.",
            "两张画面之间，模型会走捷径，常常只是叠化。写明什么在动、谁的情绪或什么东西变了。"},
    .bad =
        {{"A start frame, an end frame, and only a camera move.", "有首帧和尾帧，却只写了运镜。"},
         R"({"shot": {"nativeAudio": false, "dialogue": null, "audio": null, "action": null, "endFrame": {"image": "media/end.png"}}})"},
    .good =
        {{"“turns towards the camera”", "“转向镜头”"},
         R"({"shot": {"nativeAudio": false, "dialogue": null, "audio": null, "endFrame": {"image": "media/end.png"}}})"},
    .source = "K-60",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::prompt
