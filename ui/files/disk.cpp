#include "files/disk.h"

#include "session/strings.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstdio>
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

tl::unexpected<Error> notRead(const QString& said) {
    return fail(utf8(tr("It can't be read: %1.").arg(said)));
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

bool holds(const QString& path, QIODevice& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !bytes.seek(0))
        return false;
    while (!file.atEnd())
        if (file.read(piece) != bytes.read(piece))
            return false;
    return bytes.atEnd();
}

QString partPrefix(const QFileInfo& info) {
    return QLatin1Char('.') + info.fileName() + QLatin1Char('.');
}

enum class Naming { Replacing, New };

/// Why it could not be done; empty: it was.
QString giveName(const QString& part, const QString& path, Naming naming) {
    const std::string from = QFile::encodeName(part).toStdString();
    const std::string to = QFile::encodeName(path).toStdString();
    const auto said = [](const std::error_code& error) {
        return error ? QString::fromLocal8Bit(error.message().c_str()) : QString();
    };
#ifdef Q_OS_LINUX
    if (naming == Naming::New) {
        if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
            return {};
        if (errno != EINVAL && errno != ENOSYS) // some shares can't; then looking has to do
            return said({errno, std::generic_category()});
    }
#endif
    if (naming == Naming::New && QFileInfo::exists(path))
        return said(std::make_error_code(std::errc::file_exists));
    std::error_code error;
    std::filesystem::rename(from, to, error);
    return said(error);
}

/// All of the source under this name, brought to the disk, read back and compared before it takes
/// the name.
Result<void> put(const QString& path, QIODevice& source, QFile::Permissions permissions,
                 Naming naming, const Progress& progress = {}) {
    const QFileInfo info(path);
    const QString folder = info.absolutePath();
    const qint64 size = source.size();
    const QString part = QDir(folder).filePath(
        partPrefix(info) + QString::number(QRandomGenerator::global()->generate64(), 36) +
        QLatin1String(partEnding));
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return notWritten(folder, size, file.errorString());
    const auto failed = [&](const QString& said) {
        const auto error = notWritten(folder, size, said);
        file.close();
        file.remove();
        return error;
    };
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty())
            return failed(source.errorString());
        if (file.write(bytes) != bytes.size())
            return failed(file.errorString());
        if (progress.cancelled)
            return failed({});
    }
    if (!file.flush())
        return failed(file.errorString());
    if (!disk::sync(file))
        return failed(unconfirmed());
    file.close();
    if (!holds(part, source))
        return failed(notTheSame());
    if (permissions)
        file.setPermissions(permissions);
    if (const QString said = giveName(part, path, naming); !said.isEmpty())
        return failed(said);
    if (!syncFolder(folder))
        return notWritten(folder, 0, unconfirmed());
    return {};
}

Result<void> put(const QString& path, const QByteArray& bytes, Naming naming) {
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    const QFileInfo info(path);
    return put(path, source, info.exists() ? info.permissions() : QFile::Permissions(), naming);
}

} // namespace

namespace disk {

bool sync(QFileDevice& file) {
#ifdef Q_OS_UNIX
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

Result<void> replace(const QString& path, const QByteArray& bytes) {
    return put(path, bytes, Naming::Replacing);
}

Result<void> create(const QString& path, const QByteArray& bytes) {
    return put(path, bytes, Naming::New);
}

Result<void> copy(const QString& source, const QString& path, const Progress& progress) {
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return notRead(file.errorString());
    // What was private stays so; a picture from a read-only place shall not be locked here.
    const auto permissions = (file.permissions() | QFile::WriteOwner) &
                             (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                              QFile::ReadOther | QFile::ReadUser | QFile::WriteUser);
    return put(path, file, permissions, Naming::New, progress);
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

void sweepParts(const QString& folder, const QString& prefix, QDirIterator::IteratorFlags how) {
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-sweptAfter);
    QDirIterator parts(folder, {prefix + QLatin1Char('*') + QLatin1String(partEnding)},
                       QDir::Files | QDir::Hidden | QDir::NoSymLinks, how);
    while (parts.hasNext()) {
        parts.next();
        if (parts.fileName().startsWith(prefix) && parts.fileInfo().lastModified() < old)
            QFile::remove(parts.filePath());
    }
}

} // namespace

void sweep(const QString& path) {
    const QFileInfo info(path);
    sweepParts(info.absolutePath(), partPrefix(info), QDirIterator::NoIteratorFlags);
}

void sweepFolder(const QString& folder) {
    if (!QFileInfo(folder).isSymLink()) // it may lead anywhere
        sweepParts(folder, QStringLiteral("."), QDirIterator::Subdirectories);
}

} // namespace disk

} // namespace foreframe
