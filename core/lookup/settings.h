// What a shot really has once it inherits: shot, else scene, else storyboard.
#pragma once
#include "lookup/cast.h"

namespace foreframe {

/// The settings and words that count for one shot. Views point into the storyboard.
struct Settings {
    std::string_view quality;
    std::string_view aspectRatio;
    bool nativeAudio = true;
    std::string_view context;  ///< the shot's, else the description of its scene's location
    std::string_view style;    ///< the shot's, else the storyboard's
    std::string_view lighting; ///< the shot's, else its scene's
};

Settings settingsOf(const Storyboard& storyboard, const Scene& scene, const Shot& shot,
                    const Cast& cast);

/// True where the clip is made with sound: audio on and not motion control (its sound is the
/// reference's).
bool hasSound(const Settings& settings, const Shot& shot);

/// True where the prompt is written by hand: promptOverride wins whole, unless it is blank.
bool hasOverride(const Shot& shot);

} // namespace foreframe
