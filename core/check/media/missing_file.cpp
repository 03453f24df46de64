#include "check/media_paths.h"
#include "check/rule.h"

namespace foreframe::rules::media {

namespace {

Phrase message(const MediaFact& fact, const std::string& path) {
    return fact.state == MediaFact::State::Missing
               ? notThere(path)
               : say("{0} can't be read.", "无法读取 {0}。", nameInMedia(path));
}

template <class Owner, class Concerns>
void checkPaths(const Owner& owner, const MediaFacts& facts, Report& report, Concerns severityOf) {
    eachMediaPath(owner, [&](const FieldPath& place, const std::string& path) {
        const std::optional<Severity> severity = severityOf(place);
        const MediaFact* fact = severity ? factInside(facts, path) : nullptr;
        if (fact && fact->state != MediaFact::State::Ok)
            report.add(*severity, place.path(), message(*fact, path));
    });
}

void check(const ShotContext& c, Report& report) {
    if (c.media.empty())
        return;
    checkPaths(c.shot, c.media, report, [&](const FieldPath& place) -> std::optional<Severity> {
        if (place.head == "startFrame.image" || place.head == "endFrame.image")
            return std::nullopt; // frame/missing-file's
        if (place.head == "motion.video")
            return c.motionControl() ? std::optional(Severity::Error) : std::nullopt;
        return Severity::Warning;
    });
}

void checkWhole(const StoryboardContext& c, Report& report) {
    if (c.media.empty())
        return;
    checkPaths(c.storyboard, c.media, report, [](const FieldPath& place) {
        // A voice's sample is voice/sample-length's.
        return place.head == "voices" ? std::nullopt : std::optional(Severity::Warning);
    });
}

} // namespace

extern const Rule missing_file{
    .id = "media/missing-file",
    .severity = Severity::Warning,
    .title = {"The media are there", "素材要在"},
    .why = {"Takes, sounds and reference pictures are yours to look at and listen to; the motion "
            "video is sent. A file that was moved, renamed or damaged can be neither.",
            "成片、声音和参考图供你查看试听，动作视频要发送给服务；被移走、改名或损坏的文件都用不了"
            "。"},
    .bad = {{"A take whose file was deleted.", "成片文件已被删除。"},
            R"({"shot": {"takes": [{"video": "media/takes/1b-1.mp4"}]},
                "media": {"media/takes/1b-1.mp4": {"state": "missing"}}})"},
    .good = {{"A take whose file is there.", "成片文件还在。"},
             R"({"shot": {"takes": [{"video": "media/takes/1b-1.mp4"}]},
                 "media": {"media/takes/1b-1.mp4": {"format": "mp4", "bytes": 4000000, "width": 1920,
                                                   "height": 1080, "seconds": 5}}})"},
    .source = "K-05, K-89",
    .fixes = {},
    .checkShot = check,
    .checkStoryboard = checkWhole,
};

} // namespace foreframe::rules::media
