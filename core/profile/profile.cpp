#include "profile/profile.h"

#include "base/resource.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

namespace foreframe {

namespace {

using nlohmann::json;

Range range(const json& j, const char* min, const char* max) {
    return {j.at(min).get<double>(), j.at(max).get<double>()};
}

Prices readPrices(const json& j) {
    Prices prices;
    prices.date = j.at("date");
    prices.source = j.at("source");
    for (const json& rate : j.at("perSecond"))
        prices.rates.push_back({rate.value("mode", ""), rate.at("quality"), rate.at("nativeAudio"),
                                rate.at("credits"), rate.at("dollars")});
    prices.voiceCredits = j.at("voice").at("credits");
    prices.voiceDollars = j.at("voice").at("dollars");
    return prices;
}

Profile read(const json& j) {
    Profile p;
    p.id = j.at("id");
    p.name = j.at("name");
    p.durations = j.at("durations").at("values").get<std::vector<double>>();
    p.aspectRatios = j.at("aspectRatios").at("values").get<std::vector<std::string>>();
    p.outputs = range(j.at("outputs"), "min", "max");
    const json& prompt = j.at("prompt");
    p.maxPrompt = prompt.at("maxCharacters");
    p.maxNegativePrompt = prompt.at("maxNegativeCharacters");
    p.promptWarning = prompt.at("warnAbove");
    p.endFrameWithSound = j.at("endFrameWithSound").at("value");
    const json& picture = j.at("picture");
    p.picture = {picture.at("formats").get<std::vector<std::string>>(), picture.at("maxBytes"),
                 picture.at("minSide"), picture.at("minSideMotion"),
                 range(picture, "minRatio", "maxRatio")};
    const json& motion = j.at("motion");
    p.motion = {motion.at("formats").get<std::vector<std::string>>(), motion.at("maxBytes"),
                range(motion, "minSide", "maxSide"), range(motion, "minSeconds", "maxSecondsVideo"),
                range(motion, "minSeconds", "maxSecondsImage")};
    const json& voices = j.at("voices");
    p.voices = {voices.at("formats").get<std::vector<std::string>>(),
                range(voices, "minSeconds", "maxSeconds"),
                voices.at("maxLibrary"),
                voices.at("maxPerShot"),
                voices.at("maxNameLength"),
                voices.at("languages").get<std::vector<std::string>>()};
    const json& speech = j.at("speech");
    p.speechLanguages = speech.at("languages").get<std::vector<std::string>>();
    p.comfortableSpeakers = speech.at("comfortableSpeakers");
    for (const json& entry : j.at("modes"))
        p.modes.push_back({entry.at("mode"), entry.at("takes").get<std::vector<std::string>>()});
    p.absent = j.at("absent").at("keys").get<std::vector<std::string>>();
    for (const json& entry : j.at("qualities"))
        p.qualities.push_back({entry.at("quality"), entry.at("height"), entry.at("nativeAudio"),
                               entry.at("endFrame")});
    p.prices = readPrices(j.at("prices"));
    return p;
}

template <class List, class Key>
auto findIn(const List& list, Key key, std::string_view value) {
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const auto& entry) { return entry.*key == value; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

Result<Profile> readProfile(std::string_view text) {
    try {
        return read(json::parse(text));
    } catch (const json::exception& e) {
        return fail(std::string("The model profile can't be used: ") + e.what());
    }
}

const std::vector<Profile>& profiles() {
    // A profile that can't be read is a broken build, not a condition of the user's machine.
    static const std::vector<Profile> all{*readProfile(resource("models/kling-2.6.json"))};
    return all;
}

const Profile* findProfile(std::string_view id) {
    return findIn(profiles(), &Profile::id, id);
}

const Profile& profileFor(std::string_view model) {
    const Profile* own = findProfile(model);
    return own ? *own : profiles().front();
}

bool ModeOffer::offers(std::string_view setting) const {
    return std::find(takes.begin(), takes.end(), setting) != takes.end();
}

const ModeOffer* Profile::mode(std::string_view wanted) const {
    return findIn(modes, &ModeOffer::mode, wanted);
}

const QualityOffer* Profile::quality(std::string_view wanted) const {
    return findIn(qualities, &QualityOffer::quality, wanted);
}

bool Profile::offersDuration(double seconds) const {
    return std::find(durations.begin(), durations.end(), seconds) != durations.end();
}

bool Profile::offersRatio(std::string_view ratio) const {
    return std::find(aspectRatios.begin(), aspectRatios.end(), ratio) != aspectRatios.end();
}

std::optional<double> ratioValue(std::string_view ratio) {
    const std::size_t colon = ratio.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    double width = 0;
    double height = 0;
    const char* end = ratio.data() + ratio.size();
    const auto w = std::from_chars(ratio.data(), ratio.data() + colon, width);
    const auto h = std::from_chars(ratio.data() + colon + 1, end, height);
    if (w.ec != std::errc() || h.ec != std::errc() || w.ptr != ratio.data() + colon ||
        h.ptr != end || width <= 0 || height <= 0)
        return std::nullopt;
    return width / height;
}

} // namespace foreframe
