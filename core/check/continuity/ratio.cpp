#include "check/fixes.h"

#include <algorithm>

namespace foreframe::rules::continuity {

namespace {

void check(const ShotContext& c, Report& report) {
    const auto& own = c.shot.aspectRatio;
    const auto& offered = c.profile.aspectRatios;
    // Elsewhere the picture decides, and a ratio that nobody offers is another rule's business.
    if (!own || c.shot.mode != mode::textToVideo || *own == c.storyboard.aspectRatio ||
        std::find(offered.begin(), offered.end(), *own) == offered.end())
        return;
    report.add("aspectRatio",
               say("This shot is {0}, the film is {1}.", "此镜头是 {0}，全片是 {1}。", *own,
                   c.storyboard.aspectRatio),
               {fixes::changeShot(c.shot, say("Use the storyboard's ratio", "使用故事板的画幅"),
                                  [](Shot& shot) { shot.aspectRatio.reset(); })});
}

} // namespace

extern const Rule ratio{
    .id = "continuity/ratio",
    .severity = Severity::Warning,
    .title = {"A shot of another shape", "画幅不同的镜头"},
    .why = {"Clips of different shapes can't be cut together without bars or cropping, and a crop "
            "throws away what was paid for.",
            "画幅不同的片段剪在一起，不是加黑边就是裁切，裁掉的都是花了钱的。"},
    .bad = {{"A 9:16 shot in a 16:9 film.", "16:9 的影片里有一个 9:16 的镜头。"},
            R"({"shot": {"mode": "text-to-video", "startFrame": null, "aspectRatio": "9:16"}})"},
    .good = {{"The same ratio as the film.", "与全片相同的画幅。"},
             R"({"shot": {"mode": "text-to-video", "startFrame": null, "aspectRatio": "16:9"}})"},
    .source = "K-86",
    .fixes = {{"Use the storyboard's ratio", "使用故事板的画幅"}},
    .checkShot = check,
};

} // namespace foreframe::rules::continuity
