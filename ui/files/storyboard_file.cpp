#include "files/storyboard_file.h"

#include "files/read_bytes.h"
#include "importers/importer.h"
#include "session/strings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace foreframe {

namespace {

tl::unexpected<Error> failed(const QString& what) {
    return fail(utf8(what));
}

Fingerprint fingerprint(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// The file behind a chain of links, even where it does not exist yet.
QString behindLinks(const QString& path) {
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical;
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

/// QSaveFile brings the file to the disk; the folder's entry for it is a file of its own.
void syncFolder(const QString& folder) {
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

/// Nobody may write to it: its owner has locked it.
bool isLocked(const QFileInfo& info) {
    return info.exists() &&
           (!info.isWritable() ||
            !(info.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther)));
}

Result<void> replace(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(file.errorString());
    return {};
}

/// Keeps what is on disk now under its other names.
Result<void> keepVersion(const QString& path, int versionOnDisk) {
    auto old = readBytes(path);
    if (!old)
        return tl::unexpected(old.error());
    if (versionOnDisk < formatVersion) {
        const QString original = QStringLiteral("%1.v%2~").arg(path).arg(versionOnDisk);
        if (!QFileInfo::exists(original))
            if (auto kept = replace(original, *old); !kept)
                return kept;
    }
    return replace(path + QLatin1Char('~'), *old);
}

} // namespace

Fingerprint fingerprintOf(const QString& path) {
    const auto bytes = readBytes(path);
    return bytes ? fingerprint(*bytes) : Fingerprint();
}

QString sentence(const Error& error) {
    const QString what = qt(error.what);
    if (error.line > 0)
        return tr("Line %1, column %2: %3").arg(error.line).arg(error.column).arg(what);
    return error.field.empty() ? what : QStringLiteral("%1: %2").arg(qt(error.field), what);
}

Result<StoryboardFile> readStoryboard(const QString& path) {
    const auto bytes = readBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const std::string_view view(bytes->constData(), static_cast<std::size_t>(bytes->size()));
    const QFileInfo info(behindLinks(path));
    const Importer* importer = importers::forFile(view, utf8(info.fileName()));
    if (!importer)
        return failed(tr("It is not a storyboard, nor anything that one can be made from."));
    auto decoded = importer->read(view, utf8(info.fileName()));
    if (!decoded)
        return tl::unexpected(decoded.error());
    return StoryboardFile{std::move(*decoded), importer->id == "foreframe", info.absoluteFilePath(),
                          info.absolutePath(), fingerprint(*bytes)};
}

Result<Fingerprint> writeStoryboard(const QString& path, const Storyboard& storyboard,
                                    int versionOnDisk) {
    const QString target = behindLinks(path);
    const QFileInfo info(target);
    if (!QFileInfo(info.absolutePath()).isDir())
        return failed(tr("The folder %1 is not there any more.")
                          .arg(QDir::toNativeSeparators(info.absolutePath())));
    if (isLocked(info))
        return failed(tr("It is write-protected."));
    if (info.exists())
        if (auto kept = keepVersion(target, versionOnDisk); !kept)
            return tl::unexpected(kept.error());
    const QByteArray bytes = QByteArray::fromStdString(encode(storyboard));
    if (auto written = replace(target, bytes); !written)
        return tl::unexpected(written.error());
    syncFolder(info.absolutePath());
    return fingerprint(bytes);
}

} // namespace foreframe
