#include "input.h"

#include "files/read_bytes.h"
#include "media/probe.h"
#include "session/strings.h"
#include "terminal.h"

#include <QFile>
#include <QFileInfo>
#include <cstdio>

namespace foreframe {

namespace {

Result<QByteArray> readStandardInput() {
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail("Standard input can't be read.");
    QByteArray bytes;
    constexpr qint64 piece = 1 << 20;
    for (qint64 got = 1; got > 0 && bytes.size() <= static_cast<qint64>(maxFileBytes);) {
        const qsizetype before = bytes.size();
        bytes.resize(before + piece);
        got = input.read(bytes.data() + before, piece);
        bytes.resize(before + std::max<qint64>(got, 0));
    }
    if (input.error() != QFileDevice::NoError)
        return fail("Standard input can't be read.");
    return bytes; // decoding refuses what is too large
}

} // namespace

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

Result<QByteArray> readInput(const std::string& file) {
    return file == "-" ? readStandardInput() : readBytes(qt(file));
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
    auto decoded = bytes ? decode(view(*bytes)) : tl::unexpected(bytes.error());
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
