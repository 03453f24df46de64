#include "files/read_bytes.h"

#include "format/format.h"
#include "session/strings.h"

#include <QFile>
#include <QFileInfo>

namespace foreframe {

Result<QByteArray> readBytes(const QString& path) {
    const auto failed = [](const QString& what) { return fail(utf8(what)); };
    const QFileInfo info(path);
    if (info.isDir())
        return failed(tr("It is a folder, not a file."));
    if (!info.exists())
        return failed(tr("There is no such file."));
    if (!info.isFile())
        return failed(tr("It is a device or a pipe, not a file."));
    constexpr auto limit = static_cast<qint64>(maxFileBytes);
    const QString tooLarge = tr("It is larger than %1 MB.").arg(maxFileBytes >> 20U);
    if (info.size() > limit)
        return failed(tooLarge);
    if (info.size() == 0)
        return QByteArray(""); // reading what the system makes up, as in /proc, may never end
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed(tr("It can't be read: %1.").arg(file.errorString()));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failed(tr("It can't be read: %1.").arg(file.errorString()));
    if (bytes.size() > limit) // it has grown meanwhile
        return failed(tooLarge);
    return bytes;
}

} // namespace foreframe
