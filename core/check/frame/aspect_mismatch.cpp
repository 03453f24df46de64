#include "check/media_paths.h"
#include "check/pictures.h"
#include "check/rule.h"

#include <cmath>

namespace foreframe::rules::frame {

namespace {

constexpr double tolerance = 0.02;

bool differ(double a, double b) {
    return std::abs(a / b - 1) > tolerance && std::abs(b / a - 1) > tolerance;
}

/// Width over height, as seen.
double shape(const MediaFact& fact) {
    return static_cast<double>(fact.width) / fact.height;
}

void check(const ShotContext& c, Report& report) {
    if (c.motionControl()) // its picture shows a person, not the frame
        return;
    const MediaFact* start = nullptr;
    for (const FramePicture& picture : framePictures(c)) {
        const MediaFact* fact = picture.good();
        if (!fact || fact->width <= 0 || fact->height <= 0)
            continue;
        const std::string size = std::to_string(fact->width) + " × " + std::to_string(fact->height);
        const auto film = ratioValue(c.storyboard.aspectRatio);
        if (start && differ(shape(*start), shape(*fact)))
            report.add(std::string(picture.field),
                       say("The end frame ({0} px) is shaped otherwise than the start frame.",
                           "尾帧（{0} 像素）与首帧的比例不同。", size));
        else if (!start && film && differ(shape(*fact), *film))
            report.add(std::string(picture.field),
                       say("{0} is {1} px, which is not {2} as the film is.",
                           "{0} 为 {1} 像素，与全片的 {2} 不符。", nameInMedia(picture.path), size,
                           c.storyboard.aspectRatio));
        start = start ? start : fact;
    }
}

} // namespace

extern const Rule aspect_mismatch{
    .id = "frame/aspect-mismatch",
    .severity = Severity::Warning,
    .title = {"One shape for all frames", "画面比例一致"},
    .why = {"In image-to-video the clip takes its shape from the start frame. One of another shape "
            "won't cut with the rest, and an end frame of another shape bends the transition.",
            "图生视频的比例取自首帧：比例不同就无法与其他镜头剪接，尾帧比例不同会让过渡变形。"},
    .bad = {{"A square start frame in a 16:9 film.", "16:9 的影片用了方形首帧。"},
            R"({"media": {"media/shot.png": {"format": "png", "bytes": 900000, "width": 1080,
                                            "height": 1080}}})"},
    .good = {{"A start frame of 1920 × 1088 px, close enough.", "1920 × 1088 像素，足够接近。"},
             R"({"media": {"media/shot.png": {"format": "png", "bytes": 900000, "width": 1920,
                                             "height": 1088}}})"},
    .source = "K-03, K-60",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::frame
