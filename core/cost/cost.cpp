#include "cost/cost.h"

#include "base/text.h"
#include "lookup/voice_tags.h"

#include <algorithm>

namespace foreframe {

Cost& Cost::operator+=(const Cost& other) {
    seconds += other.seconds;
    credits += other.credits;
    dollars += other.dollars;
    unpriced += other.unpriced;
    return *this;
}

double clipSeconds(const Shot& shot, const MediaFacts& media) {
    if (shot.mode != mode::motionControl)
        return shot.duration;
    const auto fact = media.find(shot.motion.video);
    return fact == media.end() ? 0 : fact->second.seconds;
}

bool bindsVoice(const Shot& shot, const Settings& settings, const Cast& cast,
                const Profile& profile) {
    const ModeOffer* offer = profile.mode(shot.mode);
    if (!offer || !offer->offers("voices") || !hasSound(settings, shot))
        return false;
    if (hasOverride(shot)) {
        const auto tags = voiceTags(shot.promptOverride, cast.voices());
        return std::any_of(tags.begin(), tags.end(),
                           [](const VoiceTag& tag) { return tag.voice != nullptr; });
    }
    return std::any_of(shot.dialogue.begin(), shot.dialogue.end(), [&](const DialogueLine& line) {
        return line.kind != kind::chorus && !text::trim(line.line).empty() && cast.voiceOf(line);
    });
}

namespace {

/// The rate for a second of this shot; null where the combination can't be made.
const Rate* rateFor(const Shot& shot, const Settings& settings, const Profile& profile) {
    const bool sound = hasSound(settings, shot);
    const auto matches = [&](const Rate& rate, std::string_view mode) {
        return rate.mode == mode && rate.quality == settings.quality && rate.nativeAudio == sound;
    };
    const auto& rates = profile.prices.rates;
    const auto own = std::find_if(rates.begin(), rates.end(),
                                  [&](const Rate& rate) { return matches(rate, shot.mode); });
    if (own != rates.end())
        return &*own;
    const bool modeHasRates = std::any_of(rates.begin(), rates.end(),
                                          [&](const Rate& rate) { return rate.mode == shot.mode; });
    if (modeHasRates || !profile.mode(shot.mode))
        return nullptr;
    const auto common = std::find_if(rates.begin(), rates.end(),
                                     [&](const Rate& rate) { return matches(rate, ""); });
    return common == rates.end() ? nullptr : &*common;
}

bool canBeMade(const Shot& shot, const Settings& settings, const Profile& profile, double seconds) {
    const QualityOffer* offer = profile.quality(settings.quality);
    if (!offer || !profile.outputs.holds(shot.outputs))
        return false;
    if (shot.mode == mode::motionControl) {
        const Range& range = shot.motion.orientation == orientation::image
                                 ? profile.motion.secondsImage
                                 : profile.motion.secondsVideo;
        return range.holds(seconds);
    }
    if (!profile.offersDuration(seconds))
        return false;
    if (shot.mode != mode::imageToVideo || shot.endFrame.empty())
        return true;
    const bool starts = !shot.startFrame.empty() || shot.continuesPrevious;
    return starts && offer->endFrame && (profile.endFrameWithSound || !settings.nativeAudio);
}

} // namespace

Cost costOfShot(const Shot& shot, const Settings& settings, const Cast& cast,
                const Profile& profile, const MediaFacts& media) {
    Cost cost;
    cost.seconds = clipSeconds(shot, media);
    const Rate* rate = rateFor(shot, settings, profile);
    if (!rate || !canBeMade(shot, settings, profile, cost.seconds)) {
        cost.unpriced = 1;
        return cost;
    }
    const bool voiced = bindsVoice(shot, settings, cast, profile);
    const double clips = cost.seconds * shot.outputs;
    cost.credits = clips * (rate->credits + (voiced ? profile.prices.voiceCredits : 0));
    cost.dollars = clips * (rate->dollars + (voiced ? profile.prices.voiceDollars : 0));
    return cost;
}

Cost costOfScene(const Storyboard& storyboard, const Scene& scene, const Cast& cast,
                 const Profile& profile, const MediaFacts& media) {
    Cost cost;
    for (const Shared<Shot>& shot : scene.shots)
        cost += costOfShot(*shot, settingsOf(storyboard, scene, *shot, cast), cast, profile, media);
    return cost;
}

Cost costOf(const Storyboard& storyboard, const Profile& profile, const MediaFacts& media) {
    const Cast cast(storyboard);
    Cost cost;
    for (const Shared<Scene>& scene : storyboard.scenes)
        cost += costOfScene(storyboard, *scene, cast, profile, media);
    return cost;
}

} // namespace foreframe
