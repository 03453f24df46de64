#include "recovery/versions.h"

#include "files/disk.h"
#include "files/read_bytes.h"
#include "recovery/tiers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace foreframe {

namespace {

const QString nameFormat = QStringLiteral("yyyy-MM-dd_HH-mm-ss-zzz");
const QString ending = QStringLiteral(".foreframe");

/// The name for people, the hash for two films of one name.
QString folderFor(const QString& path) {
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return QStringLiteral("%1/versions/%2-%3")
        .arg(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
             QFileInfo(path).completeBaseName().left(60), QString::fromLatin1(hash));
}

QDateTime timeOf(const QFileInfo& file) {
    QDateTime time = QDateTime::fromString(file.completeBaseName(), nameFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

void thin(const QString& path, const QDateTime& now) {
    std::vector<Version> versions = versionsOf(path);
    std::vector<QDateTime> times;
    for (const Version& version : versions)
        times.push_back(version.time);
    const std::vector<QDateTime> gone = outlived(times, now);
    qint64 room = 0;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const bool isOld = std::find(gone.begin(), gone.end(), versions[i].time) != gone.end();
        if (!isOld)
            room += QFileInfo(versions[i].file).size();
        if (isOld || (i > 0 && room > versionsRoom))
            QFile::remove(versions[i].file);
    }
}

} // namespace

std::vector<Version> versionsOf(const QString& path) {
    std::vector<Version> versions;
    for (const QFileInfo& file :
         QDir(folderFor(path))
             .entryInfoList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name | QDir::Reversed))
        if (const QDateTime time = timeOf(file); time.isValid())
            versions.push_back({file.filePath(), time});
    return versions;
}

Result<void> keepVersion(const QString& path, const QByteArray& bytes, const QDateTime& now) {
    if (const auto versions = versionsOf(path); !versions.empty())
        if (const auto newest = readBytes(versions.front().file); newest && *newest == bytes)
            return {};
    const QString folder = folderFor(path);
    if (auto made = disk::makeFolder(folder, true); !made)
        return made;
    auto kept =
        disk::replace(QDir(folder).filePath(now.toUTC().toString(nameFormat) + ending), bytes);
    disk::sweepFolder(folder);
    thin(path, now);
    return kept;
}

} // namespace foreframe
