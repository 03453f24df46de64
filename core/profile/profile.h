// What one video model accepts and costs. Every limit of the rules and every price comes from here,
// and here from resources/models/*.json, where each stands with its source (K-90).
#pragma once
#include "base/result.h"
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foreframe {

struct Range {
    double min = 0;
    double max = 0;
    bool holds(double value) const { return value >= min && value <= max; }
};

/// What a picture has to be (K-15).
struct PictureLimits {
    std::vector<std::string> formats; ///< "jpeg", "png"
    std::uint64_t maxBytes = 0;
    int minSide = 0;       ///< px
    int minSideMotion = 0; ///< px, for the character image of motion control
    Range ratio;           ///< width / height
};

/// What the reference video of motion control has to be (K-14d, K-15).
struct MotionLimits {
    std::vector<std::string> formats;
    std::uint64_t maxBytes = 0;
    Range side;         ///< px
    Range secondsVideo; ///< where the orientation follows the video
    Range secondsImage; ///< where it follows the image
};

struct VoiceLimits {
    std::vector<std::string> formats;
    Range seconds; ///< of a sample
    int maxLibrary = 0;
    int maxPerShot = 0;
    int maxNameLength = 0; ///< code points
    std::vector<std::string> languages;
};

/// Which settings one mode takes (K-14). What is not named here is not sent, or refused where a
/// shot asks for it.
struct ModeOffer {
    std::string mode;
    std::vector<std::string> takes; ///< "duration", "aspectRatio", "quality", "nativeAudio",
                                    ///< "startFrame", "endFrame", "voices", "dialogue", "audio",
                                    ///< "negativePrompt", "motion", "outputs"
    bool offers(std::string_view setting) const;
};

struct QualityOffer {
    std::string quality;
    int height = 0; ///< px of the shorter side
    bool nativeAudio = false;
    bool endFrame = false;
};

/// Price of one second of one clip (K-08).
struct Rate {
    std::string mode; ///< empty: every mode that has no rate of its own
    std::string quality;
    bool nativeAudio = false;
    double credits = 0;
    double dollars = 0;
};

struct Prices {
    std::string date; ///< ISO, when they were collected
    std::string source;
    std::vector<Rate> rates;
    double voiceCredits = 0; ///< on top, for every second of a clip whose prompt binds a voice
    double voiceDollars = 0;
};

struct Profile {
    std::string id;
    std::string name;
    std::vector<double> durations;         ///< seconds
    std::vector<std::string> aspectRatios; ///< "16:9"
    Range outputs;
    int maxPrompt = 0;              ///< code points
    int maxNegativePrompt = 0;      ///< code points
    double promptWarning = 1;       ///< share of the limit above which a prompt is called long
    bool endFrameWithSound = false; ///< K-14b: start and end frame make a silent clip
    PictureLimits picture;
    MotionLimits motion;
    VoiceLimits voices;
    std::vector<std::string> speechLanguages;
    int comfortableSpeakers = 0; ///< K-44
    std::vector<ModeOffer> modes;
    /// Settings of other models, as files name them ("guidanceScale"), that this one does not have
    /// (K-14f).
    std::vector<std::string> absent;
    std::vector<QualityOffer> qualities;
    Prices prices;

    const ModeOffer* mode(std::string_view name) const; ///< null: the model has no such mode
    const QualityOffer* quality(std::string_view name) const;
    bool offersDuration(double seconds) const;
    bool offersRatio(std::string_view ratio) const;
};

/// The profile of a model; null where there is none of that id.
const Profile* findProfile(std::string_view id);
/// The profile to use for a storyboard's model: its own, else Kling 2.6's.
const Profile& profileFor(std::string_view model);
/// Every profile there is.
const std::vector<Profile>& profiles();

/// Reads a profile from JSON text; an Error names the field.
Result<Profile> readProfile(std::string_view json);

/// "16:9" as 1.777...; absent where it is no ratio.
std::optional<double> ratioValue(std::string_view ratio);

} // namespace foreframe
