#include "check/fixes.h"

namespace foreframe::rules::clip {

namespace {

/// The shot keeps what is heard; a silent one behind it makes the way to the end frame.
Storyboard speakThenMove(const Storyboard& storyboard, const std::string& id) {
    const auto place = findShot(storyboard, id);
    if (!place || shotAt(storyboard, *place).endFrame.empty())
        return storyboard;
    const Storyboard apart =
        edit::splitShot(storyboard, id, shotAt(storyboard, *place).dialogue.size());
    const Shared<Shot>& transition = apart.scenes[place->scene]->shots[place->shot + 1];
    const Storyboard quiet = edit::changeShot(apart, transition->id, [](Shot& shot) {
        shot.audio.clear();
        shot.nativeAudio = false;
    });
    // What is heard stays whole with what is said.
    return edit::changeShot(quiet, id,
                            [&](Shot& shot) { shot.audio = shotAt(storyboard, *place).audio; });
}

void check(const ShotContext& c, Report& report) {
    if (!c.hasTransition() || !c.sounds() || c.profile.endFrameWithSound)
        return;
    std::vector<Fix> fixes{fixes::audioOff(c.shot), fixes::dropEndFrame(c.shot)};
    if (!c.shot.dialogue.empty())
        fixes.push_back({say("Split it: first what is said, then the transition",
                             "拆成两个镜头：先对白，后过渡"),
                         [id = c.shot.id](const Storyboard& s) { return speakThenMove(s, id); }});
    report.add("endFrame",
               say("With an end frame the clip comes out silent, but native audio is on.",
                   "有尾帧的片段没有声音，而此处原生音频是打开的。"),
               std::move(fixes));
}

} // namespace

extern const Rule end_frame_silent{
    .id = "clip/end-frame-silent",
    .severity = Severity::Error,
    .title = {"An end frame is silent", "尾帧片段没有声音"},
    .why = {"The model fills the way from a start to an end frame without sound. Speech and end "
            "frame need a clip each.",
            "模型在首帧与尾帧之间生成的片段没有声音。对白和尾帧要分在两个片段里。"},
    .bad = {{"Start frame, end frame, and native audio on.", "首帧、尾帧齐全，原生音频打开。"},
            R"({"shot": {"endFrame": {"image": "media/end.png"}}})"},
    .good = {{"The transition alone, native audio off.", "只有过渡，原生音频关闭。"},
             R"({"shot": {"endFrame": {"image": "media/end.png"}, "nativeAudio": false,
                          "dialogue": null, "audio": null}})"},
    .source = "K-14b",
    .fixes = {{"Turn native audio off for this shot", "关闭此镜头的原生音频"},
              {"Drop the end frame", "去掉尾帧"},
              {"Split it into a speaking shot and a transition", "拆成对白镜头和过渡镜头"}},
    .checkShot = check,
};

} // namespace foreframe::rules::clip
