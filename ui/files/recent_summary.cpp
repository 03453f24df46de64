#include "files/recent_summary.h"

#include "check/checker.h"
#include "files/media_copy.h"
#include "files/storyboard_file.h"
#include "lookup/slate.h"
#include "media/picture.h"
#include "media/probe.h"
#include "session/strings.h"

#include <QFileInfo>
#include <QImageReader>

namespace foreframe {

namespace {

/// Start frames from all over the film, so that two films look different.
std::vector<QString> firstFrames(const Storyboard& film, const QString& folder) {
    std::vector<QString> frames;
    for (const auto& scene : film.scenes)
        for (const auto& shot : scene->shots)
            if (frames.size() < 3)
                if (const QString file = fileInside(folder, shot->startFrame.image);
                    !file.isEmpty())
                    frames.push_back(file);
    return frames;
}

} // namespace

QImage pictureFilling(const QString& file, const QSize& place) {
    if (!mayBeDecoded(file))
        return {};
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || place.isEmpty())
        return {};
    reader.setScaledSize(size.scaled(place, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    return image.copy(QRect(
        QPoint((image.width() - place.width()) / 2, (image.height() - place.height()) / 2), place));
}

RecentSummary summarise(const QString& path, const std::array<QSize, 3>& places,
                        const QString& mediaFolder) {
    RecentSummary summary;
    summary.path = path;
    summary.title = QFileInfo(path).completeBaseName();
    summary.changed = QFileInfo(path).lastModified();
    const auto file = readStoryboard(path);
    if (!file)
        return summary;
    const Storyboard& film = file->decoded.storyboard;
    summary.readable = true;
    if (!film.title.empty())
        summary.title = qt(film.title);
    summary.shots = int(shotCount(film));
    summary.cost = costOf(film, profileFor(film.model), {});
    const auto frames = firstFrames(film, mediaFolder.isEmpty() ? file->folder : mediaFolder);
    for (std::size_t i = 0; i < frames.size(); ++i)
        summary.frames[i] = pictureFilling(frames[i], places[i]);
    return summary;
}

Count countFindings(const QString& path) {
    const auto file = readStoryboard(path);
    if (!file)
        return {};
    const Storyboard& film = file->decoded.storyboard;
    return checkAll(film, probeMedia(file->folder, mediaPaths(film)), file->decoded.repairs).count;
}

} // namespace foreframe
