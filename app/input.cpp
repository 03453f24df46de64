#include "input.h"

#include "files/read_bytes.h"
#include "media/probe.h"
#include "session/strings.h"
#include "terminal.h"

#include <QFileInfo>
#include <cstdio>

namespace foreframe {

namespace {

Result<std::string> readStandardInput() {
    std::string bytes;
    constexpr std::size_t piece = 1U << 20U;
    for (std::size_t got = piece; got > 0 && bytes.size() <= maxFileBytes;) {
        const std::size_t before = bytes.size();
        bytes.resize(before + piece);
        got = std::fread(bytes.data() + before, 1, piece, stdin);
        bytes.resize(before + got);
    }
    if (std::ferror(stdin))
        return fail("Standard input can't be read.");
    return bytes; // decoding refuses what is too large
}

} // namespace

Result<std::string> readInput(const std::string& file) {
    if (file == "-")
        return readStandardInput();
    const auto bytes = readBytes(qt(file));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return bytes->toStdString();
}

Input::Input(std::string fileName, Decoded decoded)
    : file(std::move(fileName)),
      folder(file == "-" ? "." : utf8(QFileInfo(QFileInfo(qt(file)).canonicalFilePath()).path())),
      repairs(std::move(decoded.repairs)),
      storyboard(std::move(decoded.storyboard)),
      cast(storyboard),
      profile(profileFor(storyboard.model)) {}

std::unique_ptr<Input> openInput(const std::string& file) {
    const auto bytes = readInput(file);
    auto decoded = bytes ? decode(*bytes) : tl::unexpected(bytes.error());
    if (!decoded) {
        refuse(file, decoded.error());
        return nullptr;
    }
    return std::make_unique<Input>(file, *std::move(decoded));
}

MediaFacts allMediaFacts(const Input& input) {
    return probeMedia(qt(input.folder), mediaPaths(input.storyboard));
}

MediaFacts motionFacts(const Input& input) {
    std::vector<MediaPath> videos;
    for (const auto& scene : input.storyboard.scenes)
        for (const auto& shot : scene->shots)
            if (shot->mode == mode::motionControl && !shot->motion.video.empty())
                videos.push_back({shot->motion.video, MediaKind::Video});
    return probeMedia(qt(input.folder), videos);
}

} // namespace foreframe
