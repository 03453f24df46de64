#include "media/probe.h"

#include "base/parallel.h"
#include "media/content.h"
#include "media/file_in_hand.h"
#include "media/picture.h"
#include "media/place.h"
#include "media/plain_sound.h"
#include "media/recording.h"

#include <QFile>

namespace foreframe {

namespace {

using State = MediaFact::State;

MediaFact unreadable(std::uint64_t bytes, std::string_view format) {
    MediaFact fact;
    fact.state = State::Unreadable;
    fact.format = format;
    fact.bytes = bytes;
    return fact;
}

MediaFact probe(const MediaPlace& place, MediaKind kind) {
    MediaFact fact;
    fact.state = place.state;
    fact.bytes = place.bytes;
    if (place.state != State::Ok)
        return fact;
    QFile file(QString::fromStdString(place.file));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(place.bytes, {});
    const QByteArray beginning = file.read(contentBytes);
    const Content content =
        contentOf({beginning.constData(), static_cast<std::size_t>(beginning.size())});
    fact.format = content.format;
    if (kind == MediaKind::Picture && content.family == Content::Family::Picture) {
        const auto size = pictureSize(file, content.format);
        if (!size)
            return unreadable(place.bytes, content.format);
        fact.width = size->width();
        fact.height = size->height();
        return fact;
    }
    if (kind == MediaKind::Sound) {
        if (const auto seconds = plainSoundSeconds(bytesOf(file), content.format)) {
            fact.seconds = *seconds;
            return fact;
        }
    }
    if (kind != MediaKind::Picture && content.family == Content::Family::Recording &&
        probeRecording(place.file, content.demuxer, kind, fact))
        return fact;
    return unreadable(place.bytes, content.format);
}

} // namespace

MediaFacts probeMedia(const QString& folder, const std::vector<MediaPath>& paths) {
    MediaFolder root(std::filesystem::path(folder.toStdString()));
    for (const MediaPath& path : paths)
        root.expect(path.path);
    std::vector<MediaFact> found(paths.size());
    inParallel(paths.size(), 4,
               [&](std::size_t i) { found[i] = probe(root.find(paths[i].path), paths[i].kind); });
    MediaFacts facts;
    facts.reserve(paths.size());
    for (std::size_t i = 0; i < paths.size(); ++i)
        facts.try_emplace(paths[i].path, std::move(found[i]));
    return facts;
}

} // namespace foreframe
