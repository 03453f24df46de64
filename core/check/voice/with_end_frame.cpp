#include "check/voice_fixes.h"

namespace foreframe::rules::voice {

namespace {

void check(const ShotContext& c, Report& report) {
    if (!c.hasTransition() || c.profile.endFrameWithSound)
        return;
    for (const Binding& binding : c.bindings())
        report.add(severityOf(binding), binding.field(),
                   say("“{0}” can't speak here: a clip with an end frame has no sound.",
                       "“{0}”在此无法发声：有尾帧的片段没有声音。", binding.voice->name),
                   withUnbinding(c, binding, {fixes::dropEndFrame(c.shot)}));
}

} // namespace

extern const Rule with_end_frame{
    .id = "voice/with-end-frame",
    .severity = Severity::Error,
    .title = {"A voice or an end frame", "声音与尾帧不能并用"},
    .why =
        {"A voice needs native audio, and a clip between two frames has none. One of them has to "
         "go.",
         "声音需要原生音频，而首尾帧之间的片段没有声音，两者只能留一个。"},
    .bad = {{"A line with a voice in a shot with an end frame.", "有尾帧的镜头里台词绑定了声音。"},
            R"({"shot": {"endFrame": {"image": "media/end.png"}, "dialogue": [
                {"character": "agent", "action": "turns", "emotion": "angry", "voice": "v-wang",
                 "line": "Where is the truth?"}]}})"},
    .good = {{"The line without the end frame.", "台词保留，去掉尾帧。"},
             R"({"shot": {"dialogue": [
                {"character": "agent", "action": "turns", "emotion": "angry", "voice": "v-wang",
                 "line": "Where is the truth?"}]}})"},
    .source = "K-14c",
    .fixes = {{"Drop the end frame", "去掉尾帧"}, {"Bind no voice here", "此处不绑定声音"}},
    .checkShot = check,
};

} // namespace foreframe::rules::voice
