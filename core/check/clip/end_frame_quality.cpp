#include "check/fixes.h"

namespace foreframe::rules::clip {

namespace {

void check(const ShotContext& c, Report& report) {
    const QualityOffer* offer = c.profile.quality(c.settings.quality);
    if (c.hasTransition() && offer && !offer->endFrame)
        report.add("endFrame",
                   say("An end frame can't be made in standard quality.", "标准模式不支持尾帧。"),
                   {fixes::makeProfessional(c.shot)});
}

} // namespace

extern const Rule end_frame_quality{
    .id = "clip/end-frame-quality",
    .severity = Severity::Error,
    .title = {"An end frame needs professional quality", "尾帧需要高品质模式"},
    .why = {"Only professional quality takes an end frame; standard refuses it.",
            "只有高品质模式支持尾帧，标准模式会拒绝。"},
    .bad = {{"A silent transition in standard quality.", "标准模式的无声过渡。"},
            R"({"shot": {"endFrame": {"image": "media/end.png"}, "quality": "standard",
                         "nativeAudio": false, "dialogue": null, "audio": null}})"},
    .good = {{"The same in professional quality.", "同样的过渡，高品质模式。"},
             R"({"shot": {"endFrame": {"image": "media/end.png"}, "quality": "professional",
                          "nativeAudio": false, "dialogue": null, "audio": null}})"},
    .source = "K-14b",
    .fixes = {{"Make it professional quality", "改为高品质模式"}},
    .checkShot = check,
};

} // namespace foreframe::rules::clip
