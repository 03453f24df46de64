#include "media/recording.h"

#include "media/av/av_probe.h"

#include <QCoreApplication>
#include <QLibrary>

namespace foreframe {

namespace {

/// Beside the program as it is built, in ../lib/foreframe as it is installed.
ForeframeAvProbe loadProbe() {
    const QString beside = QCoreApplication::applicationDirPath();
    for (const char* folder : {"/", "/../lib/foreframe/"}) {
        QLibrary module(beside + QLatin1String(folder) + QStringLiteral("libforeframe_av"));
        if (const auto probe =
                reinterpret_cast<ForeframeAvProbe>(module.resolve("foreframe_av_probe")))
            return probe;
    }
    return nullptr;
}

} // namespace

bool probeRecording(const std::string& file, std::string_view demuxer, MediaKind kind,
                    MediaFact& fact) {
    static const ForeframeAvProbe probe = loadProbe();
    ForeframeAvFact found{};
    if (!probe || !probe(file.c_str(), std::string(demuxer).c_str(), &found))
        return false;
    fact.width = found.width;
    fact.height = found.height;
    fact.seconds = found.seconds;
    return kind == MediaKind::Sound ? found.hasSound : found.width > 0;
}

} // namespace foreframe
