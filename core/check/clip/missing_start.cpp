#include "check/fixes.h"

#include <algorithm>

namespace foreframe::rules::clip {

namespace {

/// True where the shot before leaves a picture behind that this one can begin with.
bool leavesAFrame(const Shot& previous) {
    return !previous.endFrame.image.empty() ||
           std::any_of(previous.takes.begin(), previous.takes.end(),
                       [](const Take& take) { return take.chosen && !take.video.empty(); });
}

std::vector<Fix> fixesFor(const ShotContext& c) {
    return {fixes::makeTextToVideo(c.shot)};
}

void check(const ShotContext& c, Report& report) {
    const Shot& shot = c.shot;
    const ModeOffer* offer = c.profile.mode(shot.mode);
    if (!offer || !offer->offers("startFrame") || !shot.startFrame.image.empty())
        return;
    const bool continues = shot.continuesPrevious && c.previous;
    if (continues && leavesAFrame(*c.previous))
        return;
    if (continues)
        report.add(
            Severity::Warning, "startFrame.image",
            say("This shot continues the one before, which has no last frame yet: neither an "
                "end frame nor a chosen take.",
                "此镜头接续上一个镜头，但上一个镜头还没有最后一帧：既无尾帧，也无选定的成片。"),
            fixesFor(c));
    else if (!shot.startFrame.description.empty())
        report.add(Severity::Warning, "startFrame.image",
                   say("The start frame is described but its picture is not there yet.",
                       "首帧已有文字描述，但还没有图片。"),
                   fixesFor(c));
    else if (c.motionControl())
        report.add("startFrame.image",
                   say("Motion control needs a picture of the character to move.",
                       "动作控制需要一张角色图片。"),
                   fixesFor(c));
    else if (shot.endFrame.empty()) // else it is the end frame that lacks a start
        report.add("startFrame.image",
                   say("An image-to-video shot needs a start frame.", "图生视频镜头需要首帧。"),
                   fixesFor(c));
}

} // namespace

extern const Rule missing_start{
    .id = "clip/missing-start",
    .severity = Severity::Error,
    .title = {"A picture to begin with", "要有起始图片"},
    .why =
        {"Image-to-video and motion control are made from a picture; without one nothing can be "
         "generated. A picture that is described but not made yet, or that the shot before has "
         "still to give, is only a warning.",
         "图生视频和动作控制都以图片为起点，没有图片就无法生成。图片已有描述但尚未制作，或还要等上"
         "一个镜头生成，只算警告。"},
    .bad = {{"An image-to-video shot without a start frame.", "没有首帧的图生视频镜头。"},
            R"({"shot": {"startFrame": null}})"},
    .good = {{"It continues the shot before, which has an end frame.",
              "它接续上一个镜头，而上一个镜头有尾帧。"},
             R"({"before": {"nativeAudio": false, "dialogue": null, "audio": null,
                            "endFrame": {"image": "media/before-end.png"}},
                 "shot": {"startFrame": null, "continuesPrevious": true}})"},
    .source = "K-05, K-14, K-62",
    .fixes = {{"Make it text-to-video", "改为文生视频"}},
    .checkShot = check,
};

} // namespace foreframe::rules::clip
