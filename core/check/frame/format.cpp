#include "check/media_paths.h"
#include "check/pictures.h"
#include "check/rule.h"

#include <algorithm>

namespace foreframe::rules::frame {

namespace {

std::string megabytes(std::uint64_t bytes) {
    return number(static_cast<double>(bytes) / (1 << 20));
}

void checkPicture(const ShotContext& c, const FramePicture& picture, Report& report) {
    const PictureLimits& limits = c.profile.picture;
    const MediaFact& fact = *picture.fact;
    const auto add = [&](Phrase message) {
        report.add(std::string(picture.field), std::move(message));
    };
    if (!fact.format.empty() && std::find(limits.formats.begin(), limits.formats.end(),
                                          fact.format) == limits.formats.end())
        add(say("{0} is a {1} picture; the service takes JPEG and PNG.",
                "{0} 是 {1} 图片，服务只接受 JPEG 和 PNG。", nameInMedia(picture.path),
                fact.format));
    if (fact.bytes > limits.maxBytes)
        add(say("{0} has {1} MB; {2} MB is the most.", "{0} 有 {1} MB，上限是 {2} MB。",
                nameInMedia(picture.path), megabytes(fact.bytes), megabytes(limits.maxBytes)));
    if (fact.width <= 0 || fact.height <= 0)
        return;
    const int least = c.motionControl() ? limits.minSideMotion : limits.minSide;
    const std::string size = std::to_string(fact.width) + " × " + std::to_string(fact.height);
    if (std::min(fact.width, fact.height) < least)
        add(say("{0} is {1} px; each side needs at least {2}.", "{0} 为 {1} 像素，每边至少要 {2}。",
                nameInMedia(picture.path), size, std::to_string(least)));
    if (!limits.ratio.holds(static_cast<double>(fact.width) / fact.height))
        add(say("{0} is {1} px, too long and narrow: one side may be {2} times the other.",
                "{0} 为 {1} 像素，过于狭长：长边最多是短边的 {2} 倍。", nameInMedia(picture.path),
                size, number(limits.ratio.max)));
}

void check(const ShotContext& c, Report& report) {
    for (const FramePicture& picture : framePictures(c))
        if (picture.good() || picture.isForeign())
            checkPicture(c, picture, report);
}

} // namespace

extern const Rule format{
    .id = "frame/format",
    .severity = Severity::Error,
    .title = {"A picture the service takes", "服务接受的图片"},
    .why = {"The service takes JPEG and PNG up to 10 MB, each side at least 300 px (340 in motion "
            "control), no more than two and a half times as long as wide.",
            "服务接受不超过 10 MB 的 JPEG 和 PNG，每边至少 300 像素（动作控制为 "
            "340），长宽比不超过 2.5。"},
    .bad = {{"A start frame of 200 × 120 px.", "200 × 120 像素的首帧。"},
            R"({"media": {"media/shot.png": {"format": "png", "bytes": 9000, "width": 200,
                                            "height": 120}}})"},
    .good = {{"A start frame of 1920 × 1080 px.", "1920 × 1080 像素的首帧。"},
             R"({"media": {"media/shot.png": {"format": "png", "bytes": 900000, "width": 1920,
                                             "height": 1080}}})"},
    .source = "K-15",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::frame
