// What it costs to generate a shot, a scene, the film (K-08).
#pragma once
#include "lookup/settings.h"
#include "media/facts.h"
#include "profile/profile.h"

namespace foreframe {

struct Cost {
    double seconds = 0; ///< of the film: each shot once
    double credits = 0; ///< of every output
    double dollars = 0;
    int unpriced = 0; ///< shots that can't be made, and so have no price
    Cost& operator+=(const Cost& other);
    bool operator==(const Cost&) const = default;
};

/// How long the clip will be: the motion video's length in motion control (0 while unknown), else
/// the duration.
double clipSeconds(const Shot& shot, const MediaFacts& media);

/// True where the prompt of this shot binds a voice: bound, known, with sound, in a mode that has
/// voices.
bool bindsVoice(const Shot& shot, const Settings& settings, const Cast& cast,
                const Profile& profile);

Cost costOfShot(const Shot& shot, const Settings& settings, const Cast& cast,
                const Profile& profile, const MediaFacts& media);
Cost costOfScene(const Storyboard& storyboard, const Scene& scene, const Cast& cast,
                 const Profile& profile, const MediaFacts& media);
Cost costOf(const Storyboard& storyboard, const Profile& profile, const MediaFacts& media);

} // namespace foreframe
