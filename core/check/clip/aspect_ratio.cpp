#include "check/fixes.h"

#include <algorithm>
#include <cmath>

namespace foreframe::rules::clip {

namespace {

/// The offered ratio whose picture is shaped most alike.
std::string nearest(std::string_view ratio, const Profile& profile) {
    const auto& offered = profile.aspectRatios;
    const double wanted = ratioValue(ratio).value_or(ratioValue(offered.front()).value_or(1));
    const auto strain = [wanted](const std::string& other) {
        return std::abs(std::log(ratioValue(other).value_or(1) / wanted));
    };
    return *std::min_element(
        offered.begin(), offered.end(),
        [&](const std::string& a, const std::string& b) { return strain(a) < strain(b); });
}

Phrase message(const std::string& ratio) {
    return say("The model makes no picture of {0}.", "模型不支持 {0} 的画面比例。", ratio);
}

Phrase label(const std::string& ratio) {
    return say("Make it {0}", "改为 {0}", ratio);
}

void check(const ShotContext& c, Report& report) {
    const ModeOffer* offer = c.profile.mode(c.shot.mode);
    if (!offer || !offer->offers("aspectRatio") || !c.shot.aspectRatio ||
        c.profile.offersRatio(*c.shot.aspectRatio))
        return;
    const std::string ratio = nearest(*c.shot.aspectRatio, c.profile);
    report.add("aspectRatio", message(*c.shot.aspectRatio),
               {fixes::changeShot(c.shot, label(ratio),
                                  [ratio](Shot& shot) { shot.aspectRatio = ratio; })});
}

void checkWhole(const StoryboardContext& c, Report& report) {
    if (c.profile.offersRatio(c.storyboard.aspectRatio))
        return;
    const std::string ratio = nearest(c.storyboard.aspectRatio, c.profile);
    report.add("aspectRatio", message(c.storyboard.aspectRatio),
               {{label(ratio), [ratio](const Storyboard& storyboard) {
                     return edit::changeStoryboard(storyboard,
                                                   [&](Storyboard& s) { s.aspectRatio = ratio; });
                 }}});
}

} // namespace

extern const Rule aspect_ratio{
    .id = "clip/aspect-ratio",
    .severity = Severity::Error,
    .title = {"A ratio the model offers", "模型支持的画面比例"},
    .why =
        {"Text-to-video comes in 16:9, 9:16 and 1:1 only; anything else is refused. Other shapes "
         "come from a start frame in image-to-video.",
         "文生视频只有 16:9、9:16 和 1:1，其他比例会被拒绝；别的画幅要靠图生视频的首帧。"},
    .bad = {{"A text-to-video shot in 4:3.", "4:3 的文生视频镜头。"},
            R"({"shot": {"mode": "text-to-video", "startFrame": null, "aspectRatio": "4:3"}})"},
    .good = {{"A text-to-video shot in 9:16.", "9:16 的文生视频镜头。"},
             R"({"shot": {"mode": "text-to-video", "startFrame": null, "aspectRatio": "9:16"}})"},
    .source = "K-03",
    .fixes = {{"Make it the nearest ratio on offer", "改为最接近的可用比例"}},
    .checkShot = check,
    .checkStoryboard = checkWhole,
};

} // namespace foreframe::rules::clip
