#include "check/rule.h"

#include <algorithm>
#include <cmath>

namespace foreframe::rules::clip {

namespace {

void check(const ShotContext& c, Report& report) {
    if (c.motionControl() || c.profile.offersDuration(c.shot.duration))
        return;
    const auto& offered = c.profile.durations;
    const double wanted = c.shot.duration;
    const double nearest =
        *std::min_element(offered.begin(), offered.end(), [wanted](double a, double b) {
            return std::abs(a - wanted) < std::abs(b - wanted);
        });
    report.add(
        "duration",
        say("The model makes no clip of {0} s.", "模型不能生成 {0} 秒的片段。", number(wanted)),
        {{say("Make it {0} s", "改为 {0} 秒", number(nearest)),
          [id = c.shot.id, nearest](const Storyboard& storyboard) {
              return edit::changeShot(storyboard, id,
                                      [nearest](Shot& shot) { shot.duration = nearest; });
          }}});
}

} // namespace

extern const Rule duration{
    .id = "clip/duration",
    .severity = Severity::Error,
    .title = {"A length the model makes", "模型支持的时长"},
    .why = {"A clip lasts 5 or 10 seconds. Anything else is refused.",
            "片段只能是 5 秒或 10 秒，其他时长会被拒绝。"},
    .bad = {{"A clip of 7 seconds.", "7 秒的片段。"}, R"({"shot": {"duration": 7}})"},
    .good = {{"A clip of 10 seconds.", "10 秒的片段。"}, R"({"shot": {"duration": 10}})"},
    .source = "K-02",
    .fixes = {{"Make it the nearest length", "改为最接近的时长"}},
    .checkShot = check,
};

} // namespace foreframe::rules::clip
