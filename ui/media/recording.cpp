#include "media/recording.h"

#include "media/av/av_probe.h"
#include "media/module.h"

namespace foreframe {

bool probeRecording(const std::string& file, std::string_view demuxer, MediaKind kind,
                    MediaFact& fact) {
    static const auto probe =
        reinterpret_cast<ForeframeAvProbe>(moduleFunction("libforeframe_av", "foreframe_av_probe"));
    ForeframeAvFact found{};
    if (!probe || !probe(file.c_str(), std::string(demuxer).c_str(), &found))
        return false;
    fact.width = found.width;
    fact.height = found.height;
    fact.seconds = found.seconds;
    return kind == MediaKind::Sound ? found.hasSound : found.width > 0;
}

} // namespace foreframe
