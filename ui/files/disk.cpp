#include "files/disk.h"

#include "session/strings.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace foreframe {

namespace {

constexpr char partEnding[] = ".part";
constexpr qint64 piece = 1 << 20;
constexpr int sweptAfter = 600; ///< seconds: a younger part may be somebody's who is writing

/// Why writing failed, in the words of somebody who looks at the disk; else as the system says it.
tl::unexpected<Error> notWritten(const QString& folder, qint64 bytes, const QString& said) {
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.isReadOnly())
        return fail(utf8(tr("The disk can only be read.")));
    if (disk.isValid() && disk.bytesAvailable() < bytes + 4096)
        return fail(utf8(tr("The disk is full.")));
    if (!QFileInfo(folder).isWritable())
        return fail(utf8(
            tr("You may not write into the folder %1.").arg(QDir::toNativeSeparators(folder))));
    return fail(utf8(tr("It can't be written: %1.").arg(said)));
}

QString unconfirmed() {
    return tr("the disk does not confirm it");
}
QString notTheSame() {
    return tr("the disk gives back something else");
}
QString notMade() {
    return tr("the folder can't be made");
}

/// From the system's cache to the disk itself.
bool sync(QFile& file) {
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

/// The file is on the disk; the folder's entry for it is a file of its own. Some shares can't sync
/// a folder, and need not.
bool syncFolder(const QString& folder) {
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return errno == EACCES;
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP;
    ::close(handle);
    return synced;
#else
    Q_UNUSED(folder)
    return true;
#endif
}

bool holds(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() != bytes.size())
        return false;
    for (qint64 at = 0; at < bytes.size(); at += piece)
        if (file.read(piece) !=
            QByteArray::fromRawData(bytes.constData() + at, qMin(piece, bytes.size() - at)))
            return false;
    return true;
}

QString partPrefix(const QFileInfo& info) {
    return QLatin1Char('.') + info.fileName() + QLatin1Char('.');
}

} // namespace

namespace disk {

Result<void> replace(const QString& path, const QByteArray& bytes) {
    const QFileInfo info(path);
    const QString folder = info.absolutePath();
    const QString part = QDir(folder).filePath(
        partPrefix(info) + QString::number(QRandomGenerator::global()->generate64(), 36) +
        QLatin1String(partEnding));
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return notWritten(folder, bytes.size(), file.errorString());
    const auto failed = [&](const QString& said) {
        const auto error = notWritten(folder, bytes.size(), said);
        file.close();
        file.remove();
        return error;
    };
    if (file.write(bytes) != bytes.size() || !file.flush())
        return failed(file.errorString());
    if (!sync(file))
        return failed(unconfirmed());
    file.close();
    if (!holds(part, bytes))
        return failed(notTheSame());
    if (info.exists())
        file.setPermissions(info.permissions());
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(part).toStdString(),
                            QFile::encodeName(path).toStdString(), error);
    if (error)
        return failed(QString::fromLocal8Bit(error.message().c_str()));
    if (!syncFolder(folder))
        return notWritten(folder, 0, unconfirmed());
    return {};
}

Result<void> makeFolder(const QString& path, bool forMe) {
    if (!QFileInfo(path).isDir()) {
        const QString above = QFileInfo(path).absolutePath();
        if (above != path)
            if (auto made = makeFolder(above, forMe); !made)
                return made;
        if (!QDir().mkdir(path) && !QFileInfo(path).isDir())
            return notWritten(above, 0, notMade());
        if (forMe)
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!syncFolder(above))
            return notWritten(above, 0, unconfirmed());
    }
    return {};
}

QString behindLinks(const QString& path) {
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical;
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

namespace {

void sweepParts(const QString& folder, const QString& prefix) {
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-sweptAfter);
    for (const QFileInfo& part :
         QDir(folder).entryInfoList({QStringLiteral("*") + QLatin1String(partEnding)},
                                    QDir::Files | QDir::Hidden | QDir::NoSymLinks))
        if (part.fileName().startsWith(prefix) && part.lastModified() < old)
            QFile::remove(part.filePath());
}

} // namespace

void sweep(const QString& path) {
    const QFileInfo info(path);
    sweepParts(info.absolutePath(), partPrefix(info));
}

void sweepFolder(const QString& folder) {
    sweepParts(folder, {});
}

} // namespace disk

} // namespace foreframe
