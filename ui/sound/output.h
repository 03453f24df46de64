// Where sound is heard: one at a time, on a machine that has a sound device.
#pragma once
#include "sound/samples.h"
#include <functional>
#include <memory>

namespace foreframe {

class SoundOutput {
public:
    virtual ~SoundOutput() = default;
    /// In place of what is heard now, from so many seconds into it.
    virtual void play(std::shared_ptr<const Samples> samples, double from = 0) = 0;
    virtual void stop() = 0;
    virtual double playedSeconds() const = 0; ///< since play(), with what was left out
};

using OpenSound = std::function<std::unique_ptr<SoundOutput>()>;

/// Null where there is no sound device, or the module for it is not installed. In the window's
/// thread.
std::unique_ptr<SoundOutput> openSound();
/// What openSound does from now on.
void openSoundWith(OpenSound open);

} // namespace foreframe
