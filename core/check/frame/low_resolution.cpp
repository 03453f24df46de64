#include "check/media_paths.h"
#include "check/pictures.h"
#include "check/rule.h"

#include <algorithm>

namespace foreframe::rules::frame {

namespace {

void check(const ShotContext& c, Report& report) {
    const QualityOffer* offer = c.profile.quality(c.settings.quality);
    if (!offer)
        return;
    for (const FramePicture& picture : framePictures(c)) {
        const MediaFact* fact = picture.good();
        if (!fact || fact->width <= 0 || fact->height <= 0)
            continue;
        const auto [shorter, longer] = std::minmax(fact->width, fact->height);
        const int least =
            c.motionControl() ? c.profile.picture.minSideMotion : c.profile.picture.minSide;
        const bool refused = shorter < least; // frame/format says so
        // A wide picture fills the output where its long side does.
        if (!refused && shorter < offer->height && longer * 9 < offer->height * 16)
            report.add(std::string(picture.field),
                       say("{0} is {1} × {2} px, smaller than the {3}p it will become.",
                           "{0} 为 {1} × {2} 像素，小于输出的 {3}p。", nameInMedia(picture.path),
                           std::to_string(fact->width), std::to_string(fact->height),
                           std::to_string(offer->height)));
    }
}

} // namespace

extern const Rule low_resolution{
    .id = "frame/low-resolution",
    .severity = Severity::Advice,
    .title = {"A picture as large as the clip", "图片不小于成片"},
    .why = {"The clip inherits the picture's detail: a larger, sharper frame makes a better one.",
            "成片的细节来自图片：图片越大越清晰，效果越好。"},
    .bad = {{"A start frame of 960 × 540 px for a clip in 1080p.",
             "1080p 的片段用了 960 × 540 的首帧。"},
            R"({"media": {"media/shot.png": {"format": "png", "bytes": 400000, "width": 960,
                                            "height": 540}}})"},
    .good = {{"A start frame of 1920 × 1080 px.", "1920 × 1080 像素的首帧。"},
             R"({"media": {"media/shot.png": {"format": "png", "bytes": 900000, "width": 1920,
                                             "height": 1080}}})"},
    .source = "K-06, K-12",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::frame
