#include "check/rule.h"

#include <algorithm>

namespace foreframe::rules::audio {

namespace {

template <class Change>
Edit onShot(const Shot& shot, Change change) {
    return [id = shot.id, change](const Storyboard& storyboard) {
        return edit::changeShot(storyboard, id, change);
    };
}

void check(const ShotContext& c, Report& report) {
    const QualityOffer* offer = c.profile.quality(c.settings.quality);
    if (!c.sounds() || !offer || offer->nativeAudio)
        return;
    std::vector<Fix> fixes;
    for (const QualityOffer& other : c.profile.qualities)
        if (other.nativeAudio)
            fixes.push_back({say("Make it professional quality", "改为高品质模式"),
                             onShot(c.shot, [quality = other.quality](Shot& shot) {
                                 shot.quality = quality;
                             })});
    fixes.push_back({say("Turn audio off for this shot", "关闭这个镜头的音频"),
                     onShot(c.shot, [](Shot& shot) { shot.nativeAudio = false; })});
    report.add(
        !c.shot.quality && c.shot.nativeAudio ? "nativeAudio" : "quality",
        say("Standard quality has no sound, but audio is on.", "标准画质没有声音，音频却开着。"),
        std::move(fixes));
}

} // namespace

extern const Rule quality{
    .id = "audio/quality",
    .severity = Severity::Error,
    .title = {"Sound needs professional quality", "有声音就要用高品质模式"},
    .why = {"The service makes standard clips without sound and refuses the two together.",
            "服务端的标准画质不带声音，两者同时要求会被拒绝。"},
    .bad = {{"Standard quality with audio on.", "标准画质，音频开着。"},
            R"({"shot": {"quality": "standard"}})"},
    .good =
        {{"Standard quality, silent.", "标准画质，无声。"},
         R"({"shot": {"quality": "standard", "nativeAudio": false, "audio": null, "dialogue": null}})"},
    .source = "K-06, K-14a",
    .fixes = {{"Make it professional quality", "改为高品质模式"},
              {"Turn audio off for this shot", "关闭这个镜头的音频"}},
    .checkShot = check,
};

} // namespace foreframe::rules::audio
