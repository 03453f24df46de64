#include "sound/output.h"

#include "media/module.h"

namespace foreframe {

namespace {

std::unique_ptr<SoundOutput> openDevice() {
    using Open = SoundOutput* (*)();
    const auto open =
        reinterpret_cast<Open>(moduleFunction("libforeframe_sound", "foreframe_open_sound"));
    return std::unique_ptr<SoundOutput>(open ? open() : nullptr);
}

OpenSound& opener() {
    static OpenSound open = openDevice;
    return open;
}

} // namespace

std::unique_ptr<SoundOutput> openSound() {
    return opener()();
}

void openSoundWith(OpenSound open) {
    opener() = std::move(open);
}

} // namespace foreframe
