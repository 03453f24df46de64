#include "background/thumbnail_store.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <filesystem>
#include <vector>

namespace foreframe {

namespace {

constexpr qint64 endBytes = 65536; ///< read of a picture at its beginning and at its end
constexpr int quality = 92;        ///< of a JPEG
constexpr qint64 dayMs = 24 * 60 * 60 * 1000;

QByteArray checksum(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

} // namespace

ThumbnailStore::ThumbnailStore(QString folder, qint64 maxBytes)
    : m_folder(std::move(folder)),
      m_maxBytes(maxBytes),
      m_written(maxBytes) {}

ThumbnailStore& ThumbnailStore::ofUser() {
    static ThumbnailStore store(
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
        QStringLiteral("/foreframe/thumbnails"));
    return store;
}

QString ThumbnailStore::nameOf(const QString& path, const QSize& size) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QStringLiteral("%1 %2 %3x%4")
                     .arg(file.size())
                     .arg(QFileInfo(file).lastModified().toMSecsSinceEpoch())
                     .arg(size.width())
                     .arg(size.height())
                     .toLatin1());
    hash.addData(file.read(endBytes));
    if (file.size() > 2 * endBytes)
        file.seek(file.size() - endBytes);
    hash.addData(file.read(endBytes));
    return QString::fromLatin1(hash.result().toHex());
}

namespace {

/// Folders of a few hundred entries, not one of ten thousands.
QString pathOf(const QString& folder, const QString& name) {
    return folder + QLatin1Char('/') + name.left(2) + QLatin1Char('/') + name;
}

} // namespace

QImage ThumbnailStore::find(const QString& name) const {
    if (name.isEmpty())
        return {};
    QFile file(pathOf(m_folder, name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray sum = file.read(16);
    const QByteArray picture = file.readAll();
    const QImage image =
        sum == checksum(picture) ? QImage::fromData(picture) : QImage(); // torn or written over
    if (image.isNull()) {
        file.remove();
        return {};
    }
    // What is used stays: its time says when that was, to the day.
    const QDateTime now = QDateTime::currentDateTime();
    if (QFileInfo(file).lastModified().msecsTo(now) > dayMs)
        file.setFileTime(now, QFileDevice::FileModificationTime);
    return image;
}

void ThumbnailStore::keep(const QString& name, const QImage& image) {
    if (name.isEmpty() || image.isNull())
        return;
    QByteArray picture;
    QBuffer buffer(&picture);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, image.hasAlphaChannel() ? "PNG" : "JPG", quality))
        return;
    const QString path = pathOf(m_folder, name);
    static std::atomic<int> number = 0;
    const QString beside =
        QStringLiteral("%1.%2.%3~").arg(path).arg(QCoreApplication::applicationPid()).arg(number++);
    QFile file(beside);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly))
        return;
    const bool whole = file.write(checksum(picture)) == 16 && file.write(picture) == picture.size();
    file.close();
    std::error_code error;
    if (whole)
        std::filesystem::rename(QFile::encodeName(beside).toStdString(),
                                QFile::encodeName(path).toStdString(), error);
    if (!whole || error)
        file.remove();
    m_written += picture.size();
    if (m_written > m_maxBytes / 8)
        trim();
}

void ThumbnailStore::trim() {
    m_written = 0;
    struct Entry {
        QString path;
        qint64 bytes;
        QDateTime used;
    };
    std::vector<Entry> entries;
    qint64 bytes = 0;
    for (QDirIterator it(m_folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        it.next();
        const QFileInfo info = it.fileInfo();
        entries.push_back({info.filePath(), info.size(), info.lastModified()});
        bytes += info.size();
    }
    if (bytes <= m_maxBytes)
        return;
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.used < b.used; });
    for (const Entry& entry : entries) {
        if (bytes <= m_maxBytes * 3 / 4)
            break;
        if (QFile::remove(entry.path))
            bytes -= entry.bytes;
    }
}

} // namespace foreframe
