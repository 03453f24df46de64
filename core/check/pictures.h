// The pictures that a shot hands to the model, as the rules on frames see them.
#pragma once
#include "check/shot_context.h"

namespace foreframe {

struct FramePicture {
    std::string_view field; ///< "startFrame.image" or "endFrame.image"
    const std::string& path;
    const MediaFact* fact; ///< null: not looked at, or outside the folder (media/outside says so)
    /// The fact, where the file is there and is a picture.
    const MediaFact* good() const {
        return fact && fact->state == MediaFact::State::Ok ? fact : nullptr;
    }
    /// True for a picture of a kind that can be told, if not opened: HEIC, AVIF and the like.
    bool isForeign() const;
};

/// Those of the start and end frame that this mode sends.
std::vector<FramePicture> framePictures(const ShotContext& context);

} // namespace foreframe
