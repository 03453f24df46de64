#include "check/rule.h"
#include "check/split.h"
#include "check/spoken.h"

#include <algorithm>
#include <optional>

namespace foreframe::rules::dialogue {

namespace {

std::optional<double> shortestThatHolds(const Profile& profile, double seconds, double atLeast) {
    std::optional<double> best;
    for (const double offered : profile.durations)
        if (offered >= seconds && offered >= atLeast && (!best || offered < *best))
            best = offered;
    return best;
}

/// Parts in which every line fits, in clips no longer than they have to be; none where a line
/// is too long for any clip.
std::vector<ShotPart> fittingParts(const ShotContext& c) {
    const auto& times = c.speech();
    double limit = c.shot.duration;
    for (const SpokenLine& line : times) {
        const auto holds = shortestThatHolds(c.profile, line.seconds(), limit);
        if (!holds)
            return {};
        limit = *holds;
    }
    std::vector<ShotPart> parts;
    double start = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (parts.empty() || times[i].end - start > limit) {
            parts.push_back({i, i, c.shot.duration});
            start = times[i].start;
        }
        ShotPart& part = parts.back();
        part.end = i + 1;
        part.duration =
            shortestThatHolds(c.profile, times[i].end - start, c.shot.duration).value_or(limit);
    }
    return parts;
}

Fix lengthen(const Shot& shot, double seconds) {
    return {say("Make it {0} s", "改为 {0} 秒", number(seconds)),
            [id = shot.id, seconds](const Storyboard& storyboard) {
                return edit::changeShot(storyboard, id,
                                        [seconds](Shot& s) { s.duration = seconds; });
            }};
}

void check(const ShotContext& c, Report& report) {
    const double clip = c.shot.duration;
    const bool byHand = c.overridden();
    if ((!byHand && !spoken::heard(c)) || !c.sounds() || !c.profile.offersDuration(clip))
        return;
    const double seconds =
        byHand ? spoken::seconds(c.shot, c.cast, c.storyboard.language) : speakingTotal(c.speech());
    const auto degree = spoken::overrun(seconds, clip);
    if (!degree)
        return;

    std::vector<Fix> fixes;
    if (const auto longer = shortestThatHolds(c.profile, seconds, clip))
        fixes.push_back(lengthen(c.shot, *longer));
    if (auto parts = byHand ? std::vector<ShotPart>() : fittingParts(c); parts.size() > 1)
        fixes.push_back(splitBetweenLines(c.shot, std::move(parts)));

    const auto& times = c.speech();
    const auto cutOff = std::find_if(times.begin(), times.end(),
                                     [clip](const SpokenLine& line) { return line.end > clip; });
    report.add(*degree,
               byHand ? std::string("promptOverride")
                      : spoken::field(static_cast<std::size_t>(cutOff - times.begin()), "line"),
               say("The words take about {0} s to say, the clip lasts {1} s.",
                   "台词大约需要 {0} 秒，而片段只有 {1} 秒。", number(seconds), number(clip)),
               std::move(fixes));
}

} // namespace

extern const Rule too_long{
    .id = "dialogue/too-long",
    .severity = Severity::Warning,
    .title = {"More words than the clip has time for", "台词超出片段时长"},
    .why =
        {"Words that don't fit are rushed, cut off or dropped, and the lips lose the sound. Up to "
         "1.4 times the clip it may still work, beyond 1.7 times it can't.",
         "说不完的台词会被赶读、截断或丢掉，口型也会对不上。不超过片段 1.4 倍时也许还行，"
         "超过 1.7 倍就不可能了。"},
    .bad = {{"Thirty words in a clip of 5 seconds.", "5 秒的片段里有三十个英文词。"},
            R"({"shot": {"duration": 5, "dialogue": [{"character": "agent", "emotion": "tired",
                "line": "I have waited on this platform every single evening since the day you left, and not one of the trains that stopped here ever had you on board, not one of them."}]}})"},
    .good = {{"Six words in a clip of 5 seconds.", "5 秒的片段里有六个英文词。"},
             R"({"shot": {"duration": 5, "dialogue": [{"character": "agent", "emotion": "tired",
                "line": "I have waited here every evening."}]}})"},
    .source = "K-45",
    .fixes = {{"Make it 10 s", "改为 10 秒"},
              {"Split it into shots, between the lines", "在台词之间拆成几个镜头"}},
    .checkShot = check,
};

} // namespace foreframe::rules::dialogue
