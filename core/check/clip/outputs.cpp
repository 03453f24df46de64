#include "check/fixes.h"

#include <algorithm>

namespace foreframe::rules::clip {

namespace {

void check(const ShotContext& c, Report& report) {
    const Range& offered = c.profile.outputs;
    if (offered.holds(c.shot.outputs))
        return;
    const int nearest =
        std::clamp(c.shot.outputs, static_cast<int>(offered.min), static_cast<int>(offered.max));
    report.add("outputs",
               say("{0} videos at a time can't be made: {1} to {2} can.",
                   "一次不能生成 {0} 个视频，只能是 {1} 到 {2} 个。",
                   std::to_string(c.shot.outputs), number(offered.min), number(offered.max)),
               {fixes::changeShot(c.shot, say("Make {0}", "改为 {0} 个", std::to_string(nearest)),
                                  [nearest](Shot& shot) { shot.outputs = nearest; })});
}

} // namespace

extern const Rule outputs{
    .id = "clip/outputs",
    .severity = Severity::Error,
    .title = {"Videos at a time", "一次生成的数量"},
    .why = {"The service makes one to four videos for one request.",
            "每次请求可生成一到四个视频。"},
    .bad = {{"Six videos of one shot.", "一个镜头一次生成六个视频。"},
            R"({"shot": {"outputs": 6}})"},
    .good = {{"Four videos of one shot.", "一个镜头一次生成四个视频。"},
             R"({"shot": {"outputs": 4}})"},
    .source = "K-04",
    .fixes = {{"Make as many as can be made", "改为可生成的数量"}},
    .checkShot = check,
};

} // namespace foreframe::rules::clip
