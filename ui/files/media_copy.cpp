#include "files/media_copy.h"

#include "media/facts.h"
#include "session/strings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace foreframe {

namespace {

bool sameContent(const QString& a, const QString& b) {
    QFile one(a);
    QFile other(b);
    if (one.size() != other.size() || !one.open(QIODevice::ReadOnly) ||
        !other.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 piece = 1 << 20;
    while (!one.atEnd())
        if (one.read(piece) != other.read(piece))
            return false;
    return true;
}

/// The path itself where it is free or holds the same, else "name-2.png", "name-3.png" ...
QString freePath(const QDir& to, const QString& path, const QString& source) {
    const QFileInfo wanted(path);
    for (int n = 1;; ++n) {
        const QString name = n == 1 ? path
                                    : QStringLiteral("%1/%2-%3.%4")
                                          .arg(wanted.path(), wanted.completeBaseName())
                                          .arg(n)
                                          .arg(wanted.suffix());
        const QFileInfo there(to.filePath(name));
        if ((!there.exists() && !there.isSymLink()) ||
            (there.isFile() && sameContent(there.filePath(), source)))
            return name;
    }
}

/// The file behind a path of the storyboard; empty where it is not there or leads out of `from`.
QString fileInside(const QString& from, const std::string& path) {
    if (!staysInside(path))
        return {};
    const QString root = QFileInfo(from).canonicalFilePath();
    const QFileInfo file(QDir(from).filePath(qt(path)));
    const QString canonical = file.canonicalFilePath();
    return file.isFile() && canonical.startsWith(root + QLatin1Char('/')) ? canonical : QString();
}

} // namespace

Result<std::unordered_map<std::string, std::string>>
copyMedia(const Storyboard& storyboard, const QString& from, const QString& to) {
    std::unordered_map<std::string, std::string> renames;
    if (QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath())
        return renames;
    const QDir target(to);
    for (const MediaPath& media : mediaPaths(storyboard)) {
        const QString source = fileInside(from, media.path);
        if (source.isEmpty())
            continue;
        const QString path = freePath(target, qt(media.path), source);
        const QString destination = target.filePath(path);
        if (!QFileInfo::exists(destination)) {
            QFile file(source);
            if (!target.mkpath(QFileInfo(path).path()) || !file.copy(destination))
                return fail(utf8(QCoreApplication::translate("MediaCopy", "%1 can't be copied: %2.")
                                     .arg(qt(media.path), file.errorString())));
        }
        if (path != qt(media.path))
            renames.emplace(media.path, utf8(path));
    }
    return renames;
}

} // namespace foreframe
