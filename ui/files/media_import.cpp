#include "files/media_import.h"

#include "session/strings.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

namespace foreframe {

namespace {

constexpr auto mediaFolder = "media";
/// A still larger than this is no frame, and is not worth filling the memory with.
constexpr qint64 maxPictureBytes = 512LL << 20;

tl::unexpected<Error> failed(const QString& sentence) {
    return fail(utf8(sentence));
}

QString tr(const char* text) {
    return QCoreApplication::translate("MediaImport", text);
}

/// Letters, digits and a few signs that every file system takes.
QString safeStem(const QString& stem) {
    QString safe;
    for (const QChar c : stem.normalized(QString::NormalizationForm_C))
        safe.append(c.isLetterOrNumber() || c.isHighSurrogate() || c.isLowSurrogate() ||
                            QStringLiteral("-_.").contains(c)
                        ? c
                        : QLatin1Char('-'));
    while (safe.startsWith(QLatin1Char('.')) || safe.startsWith(QLatin1Char('-')))
        safe.remove(0, 1);
    safe.truncate(60);
    return safe.isEmpty() ? QStringLiteral("picture") : safe;
}

bool hasContent(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

/// Writes the bytes under the first name that is free or holds these very bytes.
Result<QString> keep(const QDir& media, const QString& stem, const QString& ending,
                     const QByteArray& bytes) {
    for (int n = 1;; ++n) {
        const QString name = n == 1 ? stem + QLatin1Char('.') + ending
                                    : QStringLiteral("%1-%2.%3").arg(stem).arg(n).arg(ending);
        const QString path = media.filePath(name);
        if (QFileInfo(path).isSymLink())
            continue;
        if (QFileInfo::exists(path)) {
            if (hasContent(path, bytes))
                return name;
            continue;
        }
        // NewOnly: nobody may have taken the name since it was looked at.
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (QFileInfo::exists(path))
                continue;
            return failed(tr("The picture can't be copied to %1: %2.")
                              .arg(QDir::toNativeSeparators(media.path()), file.errorString()));
        }
        if (file.write(bytes) != bytes.size() || !file.flush()) {
            const QString reason = file.errorString();
            file.remove();
            return failed(tr("The picture can't be copied to %1: %2.")
                              .arg(QDir::toNativeSeparators(media.path()), reason));
        }
        return name;
    }
}

Result<QDir> mediaOf(const QString& folder) {
    const QDir root(folder);
    const QString path = root.filePath(QLatin1String(mediaFolder));
    if (folder.isEmpty() || !root.mkpath(QLatin1String(mediaFolder)))
        return failed(tr("The folder %1 can't be made. Save the storyboard where you may write.")
                          .arg(QDir::toNativeSeparators(path)));
    if (QFileInfo(path).isSymLink())
        return failed(tr("%1 is a link. Pictures are only copied into a folder of the storyboard's "
                         "own.")
                          .arg(QDir::toNativeSeparators(path)));
    return QDir(path);
}

QString inFolder(const QString& name) {
    return QLatin1String(mediaFolder) + QLatin1Char('/') + name;
}

Result<QByteArray> asPng(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return failed(tr("The picture is empty or damaged."));
    return bytes;
}

/// The relative path where the file already lies in the folder, without going through a link.
QString pathInside(const QString& folder, const QFileInfo& source) {
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QString path = source.canonicalFilePath();
    if (root.isEmpty() || !path.startsWith(root + QLatin1Char('/')))
        return {};
    return path.mid(root.size() + 1);
}

} // namespace

Result<QString> importImage(const QString& folder, const QString& sourceFile) {
    const QFileInfo source(sourceFile);
    const QString shown = QDir::toNativeSeparators(sourceFile);
    if (!source.isFile())
        return failed(tr("%1 is not a file.").arg(shown));
    if (source.size() > maxPictureBytes)
        return failed(tr("%1 is larger than 512 MB.").arg(shown));
    QFile file(source.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return failed(tr("%1 can't be read: %2.").arg(shown, file.errorString()));
    const QByteArray bytes = file.readAll();

    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format.isEmpty() || !reader.canRead())
        return failed(
            tr("%1 is not a picture that can be read. PNG and JPEG work best.").arg(shown));

    const bool taken = format == "png" || format == "jpeg" || format == "jpg";
    const QString stem = safeStem(source.completeBaseName());
    if (taken) {
        const QString already = pathInside(folder, source);
        if (!already.isEmpty())
            return already;
    }
    auto media = mediaOf(folder);
    if (!media)
        return tl::unexpected(media.error());
    if (taken)
        return keep(*media, stem, format == "png" ? QStringLiteral("png") : QStringLiteral("jpg"),
                    bytes)
            .map(inFolder);

    reader.setAutoTransform(true);
    const QImage image = reader.read();
    auto png = asPng(image);
    if (!png)
        return failed(tr("%1 is damaged: %2.").arg(shown, reader.errorString()));
    if (auto original = keep(*media, stem, QString::fromLatin1(format), bytes); !original)
        return original;
    return keep(*media, stem, QStringLiteral("png"), *png).map(inFolder);
}

Result<QString> importImage(const QString& folder, const QImage& image, const QString& name) {
    auto media = mediaOf(folder);
    if (!media)
        return tl::unexpected(media.error());
    auto png = asPng(image);
    if (!png)
        return tl::unexpected(png.error());
    return keep(*media, safeStem(name), QStringLiteral("png"), *png).map(inFolder);
}

} // namespace foreframe
