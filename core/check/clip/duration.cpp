#include "check/fixes.h"
#include "check/split.h"

#include <algorithm>
#include <cmath>

namespace foreframe::rules::clip {

namespace {

constexpr double longestToSplit = 60; // s; beyond, the number is more likely a slip

/// Lengths the model makes that add up to the wanted one, the longest first; empty: none do.
std::vector<double> lengthsFor(double wanted, const std::vector<double>& offered) {
    std::vector<double> lengths;
    double left = wanted;
    while (left > 0 && wanted <= longestToSplit) {
        double next = 0;
        for (const double length : offered)
            if (length <= left)
                next = std::max(next, length);
        if (next <= 0)
            return {};
        lengths.push_back(next);
        left -= next;
    }
    return lengths;
}

/// Each line goes to the clip in which it begins.
std::vector<ShotPart> partsFor(const ShotContext& c, const std::vector<double>& lengths) {
    std::vector<ShotPart> parts;
    const auto& speech = c.speech();
    std::size_t line = 0;
    double end = 0;
    for (const double length : lengths) {
        end += length;
        ShotPart part{line, line, length};
        while (part.end < speech.size() && speech[part.end].start < end)
            ++part.end;
        line = part.end;
        parts.push_back(part);
    }
    parts.back().end = speech.size();
    return parts;
}

/// Done once: what follows leaves a shot alone that has another length by then.
Fix onlyWhile(double duration, const std::string& id, Fix fix) {
    return {std::move(fix.label),
            [duration, id, edit = std::move(fix.apply)](const Storyboard& storyboard) {
                const auto place = findShot(storyboard, id);
                const bool asItWas = place && shotAt(storyboard, *place).duration == duration;
                return asItWas ? edit(storyboard) : storyboard;
            }};
}

void check(const ShotContext& c, Report& report) {
    const double wanted = c.shot.duration;
    const auto& offered = c.profile.durations;
    if (c.motionControl() || c.profile.offersDuration(wanted))
        return;
    const double nearest =
        *std::min_element(offered.begin(), offered.end(), [wanted](double a, double b) {
            return std::abs(a - wanted) < std::abs(b - wanted);
        });
    std::vector<Fix> fixes{fixes::changeShot(c.shot,
                                             say("Make it {0} s", "改为 {0} 秒", number(nearest)),
                                             [nearest](Shot& shot) { shot.duration = nearest; })};
    if (const auto lengths = lengthsFor(wanted, offered); lengths.size() > 1) {
        Fix split = splitBetweenLines(c.shot, partsFor(c, lengths));
        split.label = say("Split it into {0} shots that add up", "拆成 {0} 个镜头，总时长不变",
                          std::to_string(lengths.size()));
        fixes.push_back(onlyWhile(wanted, c.shot.id, std::move(split)));
    }
    report.add("duration",
               say("This clip would last {0} s, a length the model does not make.",
                   "此片段为 {0} 秒，模型不能生成这种时长。", number(wanted, 3)),
               std::move(fixes));
}

} // namespace

extern const Rule duration{
    .id = "clip/duration",
    .severity = Severity::Error,
    .title = {"A length the model makes", "模型支持的时长"},
    .why = {"A clip lasts 5 or 10 seconds. Any other length is refused, so a longer moment needs "
            "several shots.",
            "片段只能是 5 秒或 10 秒，其他时长会被拒绝；更长的段落要分成几个镜头。"},
    .bad = {{"A clip of 15 seconds.", "15 秒的片段。"}, R"({"shot": {"duration": 15}})"},
    .good = {{"A clip of 10 seconds.", "10 秒的片段。"}, R"({"shot": {"duration": 10}})"},
    .source = "K-02",
    .fixes = {{"Make it the nearest length", "改为最接近的时长"},
              {"Split it into shots that add up", "拆成几个镜头，总时长不变"}},
    .checkShot = check,
};

} // namespace foreframe::rules::clip
