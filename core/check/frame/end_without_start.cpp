#include "check/fixes.h"

#include <utility>

namespace foreframe::rules::frame {

namespace {

/// In image-to-video the one picture there is can be the first; elsewhere none is wanted.
Fix fixFor(const Shot& shot) {
    if (shot.mode != mode::imageToVideo)
        return fixes::dropEndFrame(shot);
    return fixes::changeShot(shot, say("Start on it instead", "改作首帧"), [](Shot& s) {
        if (s.startFrame.empty())
            s.startFrame = std::exchange(s.endFrame, {});
    });
}

void check(const ShotContext& c, Report& report) {
    if (c.motionControl() || c.shot.endFrame.empty() || c.hasStart())
        return;
    report.add("endFrame",
               say("There is an end frame to arrive at and no start frame to come from.",
                   "有尾帧，却没有首帧。"),
               {fixFor(c.shot)});
}

} // namespace

extern const Rule end_without_start{
    .id = "frame/end-without-start",
    .severity = Severity::Error,
    .title = {"An end needs a start", "有尾帧就要有首帧"},
    .why = {"The model makes the way from one picture to another. It can't begin from nothing.",
            "模型生成的是从一张图到另一张图的过程，不能没有起点。"},
    .bad = {{"Only an end frame.", "只有尾帧。"},
            R"({"shot": {"startFrame": null, "endFrame": {"image": "media/end.png"},
                         "nativeAudio": false, "dialogue": null, "audio": null}})"},
    .good = {{"Both frames.", "首帧和尾帧都有。"},
             R"({"shot": {"endFrame": {"image": "media/end.png"}, "nativeAudio": false,
                          "dialogue": null, "audio": null}})"},
    .source = "K-14b",
    .fixes = {{"Start on it instead", "改作首帧"}, {"Drop the end frame", "去掉尾帧"}},
    .checkShot = check,
};

} // namespace foreframe::rules::frame
