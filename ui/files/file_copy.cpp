#include "files/file_copy.h"

#include "session/strings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace foreframe {

namespace {

tl::unexpected<Error> notWritten(const QString& path, const QString& reason) {
    return fail(utf8(QCoreApplication::translate("FileCopy", "%1 can't be written: %2.")
                         .arg(QDir::toNativeSeparators(path), reason)));
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

Result<QString> copyInto(const QDir& folder, const QString& wanted, const QString& sourceFile) {
    const QString path = freePath(
        folder, wanted, [&](const QString& there) { return sameContent(there, sourceFile); });
    const QString target = folder.filePath(path);
    if (QFileInfo::exists(target))
        return path;
    QFile file(sourceFile);
    if (!folder.mkpath(QFileInfo(path).path()) || !file.copy(target))
        return notWritten(target, file.errorString());
    // A picture from a read-only place shall not be locked here.
    QFile::setPermissions(target, QFile::permissions(target) | QFile::WriteOwner);
    return path;
}

Result<QString> writeInto(const QDir& folder, const QString& wanted, const QByteArray& bytes) {
    const QString path = freePath(folder, wanted, [&](const QString& there) {
        QFile file(there);
        return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) &&
               file.readAll() == bytes;
    });
    const QString target = folder.filePath(path);
    if (QFileInfo::exists(target))
        return path;
    // NewOnly: nobody may have taken the name since it was looked at.
    QFile file(target);
    if (!folder.mkpath(QFileInfo(path).path()) ||
        !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return notWritten(target, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const QString reason = file.errorString();
        file.remove();
        return notWritten(target, reason);
    }
    return path;
}

} // namespace foreframe
