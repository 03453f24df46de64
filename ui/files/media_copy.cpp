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
                          const QString& to, Progress& progress) {
    Renames renames;
    if (QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath())
        return renames;
    const QDir target(to);
    QStringList made;
    progress.total = static_cast<int>(paths.size());
    for (const MediaPath& media : paths) {
        const QString source = fileInside(from, media.path);
        const auto copy = source.isEmpty() ? Put{qt(media.path)}
                                           : copyInto(target, qt(media.path), source, progress);
        if (copy && copy->isNew)
            made.append(target.filePath(copy->path));
        if (progress.cancelled)
            break;
        if (!copy)
            return tl::unexpected(copy.error());
        if (copy->path != qt(media.path))
            renames.emplace(media.path, utf8(copy->path));
        ++progress.done;
    }
    if (progress.cancelled) {
        for (const QString& file : made)
            QFile::remove(file);
        return fail({});
    }
    return renames;
}

Result<Renames> copyMedia(const std::vector<MediaPath>& paths, const QString& from,
                          const QString& to) {
    Progress unwatched;
    return copyMedia(paths, from, to, unwatched);
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
