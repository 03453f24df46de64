#include "base/text.h"
#include "check/fixes.h"

#include <algorithm>

namespace foreframe::rules::clip {

namespace {

/// A setting that not every mode takes.
struct Setting {
    std::string_view name; ///< as the profile's modes name it
    std::string_view field;
    Words message; ///< {0}: the mode
    bool (*written)(const Shot& shot);
    void (*drop)(Shot& shot);
};

/// What stands on the shot itself; what it inherits is left unsent. Voices have rules of their own,
/// and a duration is always there.
const std::array settings{
    Setting{"aspectRatio",
            "aspectRatio",
            {"In {0}, the picture decides the aspect ratio.",
             "{0} 镜头不能设画面比例：比例由图片决定。"},
            [](const Shot& s) { return s.aspectRatio.has_value(); },
            [](Shot& s) { s.aspectRatio.reset(); }},
    Setting{"nativeAudio",
            "nativeAudio",
            {"In {0}, there is no switch for native audio.", "{0} 镜头没有原生音频开关。"},
            [](const Shot& s) { return s.nativeAudio.has_value(); },
            [](Shot& s) { s.nativeAudio.reset(); }},
    Setting{"startFrame",
            "startFrame",
            {"In {0}, there is no start frame.", "{0} 镜头不能有首帧。"},
            [](const Shot& s) { return !s.startFrame.image.empty(); },
            [](Shot& s) { s.startFrame = {}; }},
    Setting{"endFrame",
            "endFrame",
            {"In {0}, there is no end frame.", "{0} 镜头不能有尾帧。"},
            [](const Shot& s) {
                // Without a start frame, frame/end-without-start says it.
                return s.mode == mode::textToVideo
                           ? !s.endFrame.image.empty() && !s.startFrame.image.empty()
                           : !s.endFrame.empty();
            },
            [](Shot& s) { s.endFrame = {}; }},
    Setting{"motion",
            "motion",
            {"In {0}, there is no motion video.", "{0} 镜头不能有动作视频。"},
            [](const Shot& s) { return !s.motion.video.empty() || !s.motion.orientation.empty(); },
            [](Shot& s) { s.motion = {}; }},
    Setting{"dialogue",
            "dialogue",
            {"In {0}, nobody speaks: the sound is that of the motion video.",
             "{0} 镜头不能有对白：声音来自动作视频。"},
            [](const Shot& s) { return !s.dialogue.empty(); },
            [](Shot& s) { s.dialogue.clear(); }},
    Setting{"audio",
            "audio",
            {"In {0}, there are no sound layers: the sound is that of the motion video.",
             "{0} 镜头不能有声音层：声音来自动作视频。"},
            [](const Shot& s) { return !s.audio.empty(); },
            [](Shot& s) { s.audio.clear(); }},
    Setting{"negativePrompt",
            "negativePrompt",
            {"In {0}, there is no negative prompt.", "{0} 镜头不能有负面提示词。"},
            [](const Shot& s) { return !s.negativePrompt.empty(); },
            [](Shot& s) { s.negativePrompt.clear(); }},
};

Phrase dropLabel() {
    return say("Drop it", "去掉它");
}

void checkMode(const ShotContext& c, Report& report) {
    std::vector<std::string_view> offered;
    for (const ModeOffer& offer : c.profile.modes)
        offered.push_back(offer.mode);
    std::string mode(fixes::nearest(c.shot.mode, offered));
    if (mode.empty())
        mode = mode::textToVideo;
    report.add("mode",
               say("“{0}” is no way in which the model makes a clip.",
                   "模型没有“{0}”这种生成方式。", c.shot.mode),
               {fixes::changeShot(c.shot, say("Make it {0}", "改为 {0}", mode),
                                  [mode](Shot& shot) { shot.mode = mode; })});
}

/// "cfg_scale" and "cfgScale" are one key.
std::string plainKey(std::string_view key) {
    std::string plain = text::lower(key);
    std::erase_if(plain, [](char c) { return c == '_' || c == '-'; });
    return plain;
}

/// Keys of other models' settings in the file, which this version keeps without knowing them.
void checkAbsent(const ShotContext& c, Report& report) {
    for (const Extra& extra : c.shot.extras) {
        const auto names = [plain = plainKey(extra.key)](const std::string& key) {
            return plainKey(key) == plain;
        };
        if (std::none_of(c.profile.absent.begin(), c.profile.absent.end(), names))
            continue;
        report.add(extra.key,
                   say("{0} has no “{1}”.", "{0} 没有“{1}”这一设置。", c.profile.name, extra.key),
                   {fixes::changeShot(c.shot, dropLabel(), [key = extra.key](Shot& shot) {
                       std::erase_if(shot.extras, [&](const Extra& e) { return e.key == key; });
                   })});
    }
}

void check(const ShotContext& c, Report& report) {
    const ModeOffer* offer = c.profile.mode(c.shot.mode);
    if (!offer)
        return checkMode(c, report);
    for (const Setting& setting : settings)
        if (setting.written(c.shot) && !offer->offers(setting.name))
            report.add(std::string(setting.field), {setting.message, {c.shot.mode}},
                       {fixes::changeShot(c.shot, dropLabel(), setting.drop)});
    checkAbsent(c, report);
}

} // namespace

extern const Rule unsupported{
    .id = "clip/unsupported",
    .severity = Severity::Error,
    .title = {"Only what the mode takes", "只用此模式支持的设置"},
    .why = {"Each way of generating takes some settings and refuses others: the ratio is for "
            "text-to-video, and motion control takes a picture, a video and little else.",
            "每种生成方式只接受一部分设置：画面比例只用于文生视频，动作控制只需图片和视频。"},
    .bad = {{"An image-to-video shot with a ratio of its own.", "自设画面比例的图生视频镜头。"},
            R"({"shot": {"aspectRatio": "1:1"}})"},
    .good = {{"The ratio comes with the picture.", "比例由图片决定。"}, R"({"shot": {}})"},
    .source = "K-14d, K-14e, K-14f",
    .fixes = {{"Drop the setting", "去掉此设置"}, {"Make it a mode there is", "改为已有的模式"}},
    .checkShot = check,
};

} // namespace foreframe::rules::clip
