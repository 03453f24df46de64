#include "files/unused_media.h"

#include "files/file_copy.h"
#include "files/storyboard_file.h"
#include "media/facts.h"
#include "session/strings.h"

#include <QDirIterator>
#include <unordered_set>

namespace foreframe {

namespace {

using Paths = std::unordered_set<std::string>;

void addPaths(const Storyboard& storyboard, Paths& used) {
    for (const MediaPath& media : mediaPaths(storyboard))
        used.insert(utf8(QDir::cleanPath(qt(media.path))));
}

} // namespace

Result<UnusedMedia> unusedMedia(const QString& folder, const QString& openFile,
                                const std::vector<Shared<Storyboard>>& states) {
    Paths used;
    for (const auto& state : states)
        addPaths(*state, used);
    const QDir home(folder);
    for (const QFileInfo& other : home.entryInfoList(
             {QStringLiteral("*.foreframe"), QStringLiteral("*.foreframe*~")}, QDir::Files)) {
        if (other.filePath() == openFile)
            continue;
        const auto file = readStoryboard(other.filePath());
        if (!file)
            return fail(utf8(tr("%1 can't be read, and may use them: %2")
                                 .arg(other.fileName(), sentence(file.error()))));
        addPaths(file->decoded.storyboard, used);
    }
    UnusedMedia unused;
    for (QDirIterator it(home.filePath(QStringLiteral("media")), QDir::Files | QDir::NoSymLinks,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString file = it.next();
        const QString path = home.relativeFilePath(file);
        if (used.contains(utf8(path)))
            continue;
        unused.files.append(path);
        unused.bytes += it.fileInfo().size();
    }
    unused.files.sort();
    return unused;
}

int moveToTrashFolder(const QString& folder, const QStringList& files) {
    const QDir home(folder);
    int moved = 0;
    for (const QString& path : files) {
        const QString target = freePath(home, QLatin1String(trashName) + QLatin1Char('/') + path,
                                        [](const QString&) { return false; });
        if (home.mkpath(QFileInfo(target).path()) &&
            QFile::rename(home.filePath(path), home.filePath(target)))
            ++moved;
    }
    return moved;
}

} // namespace foreframe
