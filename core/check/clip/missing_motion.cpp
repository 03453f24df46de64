#include "check/rule.h"

#include <algorithm>

namespace foreframe::rules::clip {

namespace {

constexpr std::string_view field = "motion.video";

void checkVideo(const ShotContext& c, const MediaFact& video, Report& report) {
    const MotionLimits& limits = c.profile.motion;
    const auto add = [&report](Phrase message) {
        report.add(std::string(field), std::move(message));
    };
    if (!video.format.empty() && std::find(limits.formats.begin(), limits.formats.end(),
                                           video.format) == limits.formats.end())
        add(say("The motion video is a {0} file; the service takes mp4 and mov.",
                "动作视频是 {0} 文件，服务只接受 mp4 和 mov。", video.format));
    if (video.bytes > limits.maxBytes)
        add(say("The motion video has {0} MB; {1} MB is the most.",
                "动作视频有 {0} MB，上限是 {1} MB。",
                number(static_cast<double>(video.bytes) / (1 << 20)),
                number(static_cast<double>(limits.maxBytes) / (1 << 20))));
    const bool sized = video.width > 0 && video.height > 0;
    if (sized && !(limits.side.holds(video.width) && limits.side.holds(video.height)))
        add(say("The motion video is {0} × {1} px; each side has to be {2} to {3} px.",
                "动作视频为 {0} × {1} 像素，每边须在 {2} 到 {3} 像素之间。",
                std::to_string(video.width), std::to_string(video.height), number(limits.side.min),
                number(limits.side.max)));
    const bool followsImage = c.shot.motion.orientation == orientation::image;
    const Range& seconds = followsImage ? limits.secondsImage : limits.secondsVideo;
    if (video.seconds > 0 && !seconds.holds(video.seconds))
        add(followsImage && limits.secondsVideo.holds(video.seconds)
                ? say("The motion video lasts {0} s; where the orientation follows the image it "
                      "may "
                      "last {1} to {2} s.",
                      "动作视频长 {0} 秒；朝向跟随图片时只能是 {1} 到 {2} 秒。",
                      number(video.seconds), number(seconds.min), number(seconds.max))
                : say("The motion video lasts {0} s; it has to last {1} to {2} s.",
                      "动作视频长 {0} 秒，须在 {1} 到 {2} 秒之间。", number(video.seconds),
                      number(seconds.min), number(seconds.max)));
}

void check(const ShotContext& c, Report& report) {
    if (!c.motionControl())
        return;
    if (c.shot.motion.video.empty())
        report.add(std::string(field), say("Motion control needs a video of the motion to follow.",
                                           "动作控制需要一段动作参考视频。"));
    else if (const MediaFact* video = c.fact(c.shot.motion.video);
             video && video->state == MediaFact::State::Ok)
        checkVideo(c, *video, report);
}

} // namespace

extern const Rule missing_motion{
    .id = "clip/missing-motion",
    .severity = Severity::Error,
    .title = {"A motion to follow", "要有动作参考"},
    .why =
        {"Motion control copies the movement of a video of 3 to 30 seconds, 3 to 10 where the "
         "orientation follows the image: mp4 or mov, at most 100 MB, sides of 340 to 3850 px.",
         "动作控制复制一段 3 到 30 秒视频的动作（朝向跟随图片时为 3 到 10 秒）：mp4 或 mov，不超过 "
         "100 MB，边长 340 到 3850 像素。"},
    .bad = {{"A motion video of 12 seconds, the orientation following the image.",
             "动作视频 12 秒，而朝向跟随图片。"},
            R"({"shot": {"mode": "motion-control", "dialogue": null, "audio": null,
                         "motion": {"video": "media/walk.mp4", "orientation": "image"}},
                "media": {"media/walk.mp4": {"format": "mp4", "bytes": 2000000, "width": 1280,
                                             "height": 720, "seconds": 12}}})"},
    .good = {{"The same video, the orientation following the video.", "同一段视频，朝向跟随视频。"},
             R"({"shot": {"mode": "motion-control", "dialogue": null, "audio": null,
                          "motion": {"video": "media/walk.mp4", "orientation": "video"}},
                 "media": {"media/walk.mp4": {"format": "mp4", "bytes": 2000000, "width": 1280,
                                              "height": 720, "seconds": 12}}})"},
    .source = "K-05, K-14d, K-15",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::clip
