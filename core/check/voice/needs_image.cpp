#include "check/voice_fixes.h"

namespace foreframe::rules::voice {

namespace {

void check(const ShotContext& c, Report& report) {
    if (c.shot.mode != mode::textToVideo)
        return;
    const ModeOffer* offer = c.profile.mode(c.shot.mode);
    if (!offer || offer->offers("voices"))
        return;
    for (const Binding& binding : c.bindings())
        report.add(severityOf(binding), binding.field(),
                   say("Text-to-video has no custom voices, so “{0}” can't be used here.",
                       "文生视频不能用自定义声音，“{0}”在此无效。", binding.voice->name),
                   withUnbinding(c, binding, {fixes::makeImageToVideo(c.shot)}));
}

} // namespace

extern const Rule needs_image{
    .id = "voice/needs-image",
    .severity = Severity::Error,
    .title = {"A voice needs image-to-video", "声音需要图生视频"},
    .why =
        {"Custom voices work in image-to-video only. A voice that a line merely inherits is left "
         "out of the prompt, and the model invents one.",
         "自定义声音只能用于图生视频；台词继承的声音会从提示词里略去，由模型自行生成。"},
    .bad = {{"A voice of its own on a line in text-to-video.", "文生视频的台词绑定了声音。"},
            R"({"shot": {"mode": "text-to-video", "startFrame": null, "dialogue": [
                {"character": "agent", "action": "turns", "emotion": "angry", "voice": "v-wang",
                 "line": "Where is the truth?"}]}})"},
    .good = {{"The same line without a voice.", "同样的台词，不绑定声音。"},
             R"({"shot": {"mode": "text-to-video", "startFrame": null, "dialogue": [
                {"character": "agent", "action": "turns", "emotion": "angry", "voice": null,
                 "line": "Where is the truth?"}]}})"},
    .source = "K-14c, K-50",
    .fixes = {{"Make it image-to-video", "改为图生视频"}, {"Bind no voice here", "此处不绑定声音"}},
    .checkShot = check,
};

} // namespace foreframe::rules::voice
