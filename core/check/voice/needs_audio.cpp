#include "check/voice_fixes.h"

namespace foreframe::rules::voice {

namespace {

void check(const ShotContext& c, Report& report) {
    // With an end frame audio can't be on: voice/with-end-frame says what is in the way.
    if (c.settings.nativeAudio || c.motionControl() || c.hasTransition())
        return;
    for (const Binding& binding : c.bindings())
        report.add(severityOf(binding), binding.field(),
                   say("Native audio is off, so the voice “{0}” won't be heard.",
                       "原生音频已关闭，听不到声音“{0}”。", binding.voice->name),
                   withUnbinding(c, binding, {fixes::audioOn(c.shot)}));
}

} // namespace

extern const Rule needs_audio{
    .id = "voice/needs-audio",
    .severity = Severity::Error,
    .title = {"A voice needs native audio", "声音需要原生音频"},
    .why =
        {"A bound voice only speaks in a clip that is made with sound. A voice that a line merely "
         "inherits is left out of the prompt.",
         "只有带原生音频生成的片段才会用绑定的声音；台词继承的声音会从提示词里略去。"},
    .bad = {{"A voice of its own on a line, native audio off.", "台词绑定了声音，原生音频却关闭。"},
            R"({"shot": {"nativeAudio": false, "audio": null, "dialogue": [
                {"character": "agent", "action": "turns", "emotion": "angry", "voice": "v-wang",
                 "line": "Where is the truth?"}]}})"},
    .good = {{"The same with native audio on.", "同样的台词，原生音频打开。"},
             R"({"shot": {"dialogue": [
                {"character": "agent", "action": "turns", "emotion": "angry", "voice": "v-wang",
                 "line": "Where is the truth?"}]}})"},
    .source = "K-14c, K-50",
    .fixes = {{"Turn native audio on", "打开原生音频"}, {"Bind no voice here", "此处不绑定声音"}},
    .checkShot = check,
};

} // namespace foreframe::rules::voice
