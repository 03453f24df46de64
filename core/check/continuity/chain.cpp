#include "check/rule.h"

#include <algorithm>

namespace foreframe::rules::continuity {

namespace {

/// "./media/a.png" is "media/a.png".
std::string_view plain(std::string_view path) {
    while (path.starts_with("./"))
        path.remove_prefix(2);
    return path;
}

/// A frame taken out of a clip carries no sign of it, so any picture may be a take's last frame;
/// but not one that is known as something else.
bool mayBeLastFrame(const ShotContext& c, const std::string& image) {
    const bool chosen = std::any_of(c.previous->takes.begin(), c.previous->takes.end(),
                                    [](const Take& take) { return take.chosen; });
    return chosen && plain(image) != plain(c.previous->startFrame.image);
}

Fix beginAnew(const Shot& shot) {
    return {say("Let it begin on its own", "改为独立开始"),
            [id = shot.id](const Storyboard& storyboard) {
                return edit::changeShot(storyboard, id,
                                        [](Shot& s) { s.continuesPrevious = false; });
            }};
}

Fix takeOver(const Shot& shot) {
    return {say("Start on the end frame of the shot before", "用上一镜头的尾帧作为首帧"),
            [id = shot.id](const Storyboard& storyboard) {
                const auto place = findShot(storyboard, id);
                const auto before = place ? placeBefore(storyboard, *place) : std::nullopt;
                if (!before || shotAt(storyboard, *before).endFrame.image.empty())
                    return storyboard;
                const Frame& end = shotAt(storyboard, *before).endFrame;
                return edit::changeShot(storyboard, id, [&](Shot& s) {
                    s.startFrame.image = end.image;
                    s.startFrame.description = end.description;
                });
            }};
}

void check(const ShotContext& c, Report& report) {
    if (!c.shot.continuesPrevious)
        return;
    if (!c.previous) {
        report.add("continuesPrevious",
                   say("The first shot has none before it to continue.",
                       "第一个镜头之前没有可承接的镜头。"),
                   {beginAnew(c.shot)});
        return;
    }
    const std::string& start = c.shot.startFrame.image;
    const std::string& end = c.previous->endFrame.image;
    if (c.motionControl() || start.empty() || end.empty() || plain(start) == plain(end) ||
        mayBeLastFrame(c, start))
        return;
    report.add("startFrame.image",
               say("It continues the shot before, but starts on {0} where that one ends on {1}.",
                   "它承接上一镜头，首帧却是 {0}，而上一镜头以 {1} 结束。", start, end),
               {takeOver(c.shot), beginAnew(c.shot)});
}

} // namespace

extern const Rule chain{
    .id = "continuity/chain",
    .severity = Severity::Warning,
    .title = {"A chain that does not hold", "没有接上的镜头"},
    .why =
        {"Chained clips join without a seam only where the last frame of one is the first of the "
         "next.",
         "上一片段的最后一帧就是下一片段的第一帧，衔接才没有痕迹。"},
    .bad =
        {{"It continues the shot before, but starts on another picture.",
          "承接上一镜头，首帧却是另一张图。"},
         R"({"before": {"nativeAudio": false, "dialogue": null, "audio": null, "endFrame": {"image": "media/before-end.png"}},
                "shot": {"continuesPrevious": true, "startFrame": {"image": "media/other.png"}}})"},
    .good =
        {{"It starts on the picture the shot before ends on.", "首帧就是上一镜头的尾帧。"},
         R"({"before": {"nativeAudio": false, "dialogue": null, "audio": null, "endFrame": {"image": "media/before-end.png"}},
                "shot": {"continuesPrevious": true, "startFrame": {"image": "media/before-end.png"}}})"},
    .source = "K-62",
    .fixes = {{"Start on the end frame of the shot before", "用上一镜头的尾帧作为首帧"},
              {"Let it begin on its own", "改为独立开始"}},
    .checkShot = check,
};

} // namespace foreframe::rules::continuity
