#include "base/text.h"
#include "check/rule.h"
#include "check/spoken.h"

#include <algorithm>

namespace foreframe::rules::audio {

namespace {

/// Where sound is asked for: a line, else a layer; empty where nothing is written.
std::string soundField(const Shot& shot) {
    for (std::size_t i = 0; i < shot.dialogue.size(); ++i)
        if (spoken::hasWords(shot.dialogue[i]))
            return "dialogue";
    for (const AudioLayer& layer : shot.audio)
        if (!text::trim(layer.description).empty())
            return "audio";
    return {};
}

/// The quality in which the model makes sound, the shot's own where it does.
const QualityOffer* qualityWithSound(const ShotContext& c) {
    const QualityOffer* own = c.profile.quality(c.settings.quality);
    if (own && own->nativeAudio)
        return own;
    const auto& offers = c.profile.qualities;
    const auto found = std::find_if(offers.begin(), offers.end(),
                                    [](const QualityOffer& offer) { return offer.nativeAudio; });
    return found == offers.end() ? nullptr : &*found;
}

std::vector<Fix> fixesFor(const ShotContext& c) {
    const bool silencedByEndFrame = !c.shot.endFrame.empty() && !c.profile.endFrameWithSound;
    const QualityOffer* offer = qualityWithSound(c);
    if (silencedByEndFrame || !offer)
        return {};
    const bool change = offer->quality != c.settings.quality;
    return {{change ? say("Turn audio on, in professional quality", "打开音频，并改为高品质模式")
                    : say("Turn audio on for this shot", "为这个镜头打开音频"),
             [id = c.shot.id, change, quality = offer->quality](const Storyboard& storyboard) {
                 return edit::changeShot(storyboard, id, [&](Shot& shot) {
                     shot.nativeAudio = true;
                     if (change)
                         shot.quality = quality;
                 });
             }}};
}

void check(const ShotContext& c, Report& report) {
    if (c.settings.nativeAudio || c.motionControl())
        return;
    const std::string field = soundField(c.shot);
    if (field == "dialogue")
        report.add(field,
                   say("Audio is off, so nobody will be heard saying these lines.",
                       "音频已关闭，这些台词不会被听到。"),
                   fixesFor(c));
    else if (!field.empty())
        report.add(field,
                   say("Audio is off, so these sounds will not be heard.",
                       "音频已关闭，这些声音不会被听到。"),
                   fixesFor(c));
}

} // namespace

extern const Rule off_with_sound{
    .id = "audio/off-with-sound",
    .severity = Severity::Warning,
    .title = {"Sound is written, audio is off", "写了声音，音频却关着"},
    .why = {"With audio off the clip is silent and the words are left out of the prompt. Where the "
            "sound is made later, silence this for the shot or the storyboard.",
            "音频关闭时片段无声，这些文字也不会进入提示词。若声音后期再做，可在镜头或故事板上"
            "关闭这条提示。"},
    .bad = {{"Audio off, with a layer of waves.", "音频关闭，却写了海浪声。"},
            R"({"shot": {"nativeAudio": false, "dialogue": null,
                "audio": [{"kind": "ambient", "description": "waves against the pylons"}]}})"},
    .good = {{"The same layer with audio on.", "打开音频，写海浪声。"},
             R"({"shot": {"nativeAudio": true, "dialogue": null,
                "audio": [{"kind": "ambient", "description": "waves against the pylons"}]}})"},
    .source = "K-07, K-87",
    .fixes = {{"Turn audio on", "打开音频"}},
    .checkShot = check,
};

} // namespace foreframe::rules::audio
