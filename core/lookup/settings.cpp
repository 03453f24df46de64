#include "lookup/settings.h"

#include "base/text.h"

namespace foreframe {

Settings settingsOf(const Storyboard& storyboard, const Scene& scene, const Shot& shot,
                    const Cast& cast) {
    Settings s;
    s.quality = shot.quality ? std::string_view(*shot.quality) : storyboard.quality;
    s.aspectRatio = shot.aspectRatio ? std::string_view(*shot.aspectRatio) : storyboard.aspectRatio;
    s.nativeAudio = shot.nativeAudio.value_or(storyboard.nativeAudio);
    s.context = shot.context;
    if (s.context.empty()) {
        if (const Location* place = cast.location(scene.location))
            s.context = place->description;
    }
    s.style = shot.style.empty() ? std::string_view(storyboard.style) : shot.style;
    s.lighting = shot.lighting.empty() ? std::string_view(scene.lighting) : shot.lighting;
    return s;
}

bool hasSound(const Settings& settings, const Shot& shot) {
    return settings.nativeAudio && shot.mode != mode::motionControl;
}

bool hasOverride(const Shot& shot) {
    return !text::trim(shot.promptOverride).empty();
}

} // namespace foreframe
