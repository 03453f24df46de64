#include "files/file_copy.h"

#include "files/disk.h"
#include "session/strings.h"

#include <QFile>
#include <QFileInfo>

namespace foreframe {

namespace {

tl::unexpected<Error> notWritten(const QString& target, const Error& why) {
    return fail(
        utf8(tr("%1 was not written. %2").arg(QDir::toNativeSeparators(target), qt(why.what))));
}

/// Puts something under this path of the folder, which may not be there yet.
template <class Write>
Result<Put> putInto(const QDir& folder, const QString& path, Write write) {
    const QString target = folder.filePath(path);
    if (QFileInfo::exists(target))
        return Put{path, false}; // the very same
    if (const auto made = disk::makeFolder(QFileInfo(target).absolutePath()); !made)
        return notWritten(target, made.error());
    if (const auto done = write(target); !done)
        return notWritten(target, done.error());
    return Put{path, true};
}

} // namespace

bool sameContent(const QString& oneFile, const QString& otherFile) {
    QFile one(oneFile);
    QFile other(otherFile);
    if (one.size() != other.size() || !one.open(QIODevice::ReadOnly) ||
        !other.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 piece = 1 << 20;
    while (!one.atEnd())
        if (one.read(piece) != other.read(piece))
            return false;
    return true;
}

QString freePath(const QDir& folder, const QString& wanted,
                 const std::function<bool(const QString& file)>& isTheSame) {
    const QFileInfo name(wanted);
    const QString ending = name.suffix().isEmpty() ? QString() : QLatin1Char('.') + name.suffix();
    for (int n = 1;; ++n) {
        const QString path =
            n == 1 ? wanted
                   : QStringLiteral("%1/%2-%3%4")
                         .arg(name.path(), name.completeBaseName(), QString::number(n), ending);
        const QFileInfo there(folder.filePath(path));
        if (there.isSymLink())
            continue;
        if (!there.exists() || (there.isFile() && isTheSame(there.filePath())))
            return QDir::cleanPath(path);
    }
}

Result<Put> copyInto(const QDir& folder, const QString& wanted, const QString& sourceFile,
                     const Progress& progress) {
    const QString path = freePath(
        folder, wanted, [&](const QString& there) { return sameContent(there, sourceFile); });
    return putInto(folder, path,
                   [&](const QString& target) { return disk::copy(sourceFile, target, progress); });
}

Result<Put> writeInto(const QDir& folder, const QString& wanted, const QByteArray& bytes) {
    const QString path = freePath(folder, wanted, [&](const QString& there) {
        QFile file(there);
        return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) &&
               file.readAll() == bytes;
    });
    return putInto(folder, path,
                   [&](const QString& target) { return disk::create(target, bytes); });
}

} // namespace foreframe
