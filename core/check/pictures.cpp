#include "check/pictures.h"

#include <algorithm>
#include <array>

namespace foreframe {

bool FramePicture::isForeign() const {
    constexpr std::array<std::string_view, 7> kinds{"avif", "bmp",  "gif", "heic",
                                                    "psd",  "tiff", "webp"};
    return fact && fact->state == MediaFact::State::Unreadable &&
           std::find(kinds.begin(), kinds.end(), fact->format) != kinds.end();
}

std::vector<FramePicture> framePictures(const ShotContext& context) {
    std::vector<FramePicture> pictures;
    const ModeOffer* offer = context.profile.mode(context.shot.mode);
    const auto add = [&](std::string_view setting, std::string_view field, const Frame& frame) {
        if (offer && offer->offers(setting) && !frame.image.empty())
            pictures.push_back({field, frame.image, context.fact(frame.image)});
    };
    if (context.shot.startFrame.image.empty() && context.shot.endFrame.image.empty())
        return pictures;
    add("startFrame", "startFrame.image", context.shot.startFrame);
    add("endFrame", "endFrame.image", context.shot.endFrame);
    return pictures;
}

} // namespace foreframe
