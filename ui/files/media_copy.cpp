#include "files/media_copy.h"

#include "files/file_copy.h"
#include "session/strings.h"

#include <QDirIterator>
#include <QFileInfo>

namespace foreframe {

QString fileInside(const QString& from, const std::string& path) {
    if (!staysInside(path))
        return {};
    const QString root = QFileInfo(from).canonicalFilePath();
    const QFileInfo file(QDir(from).filePath(qt(path)));
    const QString canonical = file.canonicalFilePath();
    return file.isFile() && canonical.startsWith(root + QLatin1Char('/')) ? canonical : QString();
}

Result<Renames> copyMedia(const std::vector<MediaPath>& paths, const QString& from,
                          const QString& to) {
    Renames renames;
    if (QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath())
        return renames;
    for (const MediaPath& media : paths) {
        const QString source = fileInside(from, media.path);
        if (source.isEmpty())
            continue;
        const auto path = copyInto(QDir(to), qt(media.path), source);
        if (!path)
            return tl::unexpected(path.error());
        if (*path != qt(media.path))
            renames.emplace(media.path, utf8(*path));
    }
    return renames;
}

void copyTheRest(const QString& from, const QString& to) {
    const QDir source(from);
    for (QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString file = it.next();
        const QString path = source.relativeFilePath(file);
        if (!QFileInfo::exists(QDir(to).filePath(path)))
            (void)copyInto(QDir(to), path, file);
    }
}

} // namespace foreframe
