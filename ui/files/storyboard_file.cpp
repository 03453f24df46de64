#include "files/storyboard_file.h"

#include "files/disk.h"
#include "files/read_bytes.h"
#include "importers/importer.h"
#include "session/strings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace foreframe {

namespace {

tl::unexpected<Error> failed(const QString& what) {
    return fail(utf8(what));
}

/// Nobody may write to it: its owner has locked it. Of a disk that can only be read that is not the
/// reason; writing says it.
bool isLocked(const QFileInfo& info) {
    return info.exists() && !QStorageInfo(info.absolutePath()).isReadOnly() &&
           (!info.isWritable() ||
            !(info.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther)));
}

/// Keeps what is on disk now under its other names.
Result<void> keepVersion(const QString& path, const QByteArray& old, int versionOnDisk) {
    if (versionOnDisk < formatVersion) {
        const QString original = QStringLiteral("%1.v%2~").arg(path).arg(versionOnDisk);
        if (!QFileInfo::exists(original))
            if (auto kept = disk::replace(original, old); !kept)
                return kept;
    }
    return disk::replace(path + QLatin1Char('~'), old);
}

} // namespace

Fingerprint fingerprintOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

Fingerprint fingerprintOf(const QString& path) {
    const auto bytes = readBytes(path);
    return bytes ? fingerprintOf(*bytes) : Fingerprint();
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
    const QFileInfo info(disk::behindLinks(path));
    const Importer* importer = importers::forFile(view, utf8(info.fileName()));
    if (!importer)
        return failed(tr("It is not a storyboard, nor anything that one can be made from."));
    auto decoded = importer->read(view, utf8(info.fileName()));
    if (!decoded)
        return tl::unexpected(decoded.error());
    return StoryboardFile{std::move(*decoded), importer->id == "foreframe", info.absoluteFilePath(),
                          info.absolutePath(), fingerprintOf(*bytes)};
}

Result<void> writeBytes(const QString& path, const QByteArray& bytes, const QByteArray& old,
                        int versionOnDisk) {
    const QFileInfo info(path);
    if (!QFileInfo(info.absolutePath()).isDir())
        return failed(tr("The folder %1 is not there any more.")
                          .arg(QDir::toNativeSeparators(info.absolutePath())));
    if (isLocked(info))
        return failed(tr("It is write-protected."));
    if (!old.isEmpty() && old != bytes) // of an empty file nothing is worth the name
        if (auto kept = keepVersion(path, old, versionOnDisk); !kept)
            return kept;
    return disk::replace(path, bytes);
}

Result<Fingerprint> writeStoryboard(const QString& path, const Storyboard& storyboard,
                                    int versionOnDisk) {
    const QString target = disk::behindLinks(path);
    QByteArray old;
    if (QFileInfo::exists(target)) {
        auto read = readBytes(target);
        if (!read)
            return tl::unexpected(read.error());
        old = std::move(*read);
    }
    const QByteArray bytes = QByteArray::fromStdString(encode(storyboard));
    if (auto written = writeBytes(target, bytes, old, versionOnDisk); !written)
        return tl::unexpected(written.error());
    return fingerprintOf(bytes);
}

} // namespace foreframe
