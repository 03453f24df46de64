#include "files/media_import.h"

#include "files/draft.h"
#include "files/file_copy.h"
#include "files/progress.h"
#include "files/read_picture.h"
#include "session/strings.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace foreframe {

namespace {

/// A little larger than the smallest, but a pasted 4K picture is there within a blink.
constexpr int quickPng = 85;
constexpr int finePhoto = 95;

QString mediaFolder() {
    return QStringLiteral("media");
}

tl::unexpected<Error> failed(const QString& sentence) {
    return fail(utf8(sentence));
}

/// Letters, digits and the few signs that every file system takes.
QString safeName(const QString& name) {
    QString safe;
    for (const QChar c : name.normalized(QString::NormalizationForm_C))
        safe.append(c.isLetterOrNumber() || c.isSurrogate() || QStringLiteral("-_.").contains(c)
                        ? c
                        : QLatin1Char('-'));
    while (safe.startsWith(QLatin1Char('.')) || safe.startsWith(QLatin1Char('-')))
        safe.remove(0, 1);
    safe.truncate(60);
    return safe.isEmpty() ? QStringLiteral("picture") : safe;
}

QString pathFor(const QString& stem, const QString& ending) {
    return QStringLiteral("%1/%2.%3").arg(mediaFolder(), safeName(stem), ending);
}

/// The folder that media are copied into is one of the storyboard's own.
Result<QDir> folderWithMedia(const QString& folder) {
    const QDir root(folder);
    const QString path = root.filePath(mediaFolder());
    if (QFileInfo(path).isSymLink())
        return failed(tr("%1 is a link. Pictures and sounds are only copied into a folder of the "
                         "storyboard's own.")
                          .arg(QDir::toNativeSeparators(path)));
    if (!root.exists() && !draft::isDraft(folder)) // only a draft's folder waits for its first file
        return failed(
            tr("The folder %1 is not there any more. Save the storyboard elsewhere first.")
                .arg(QDir::toNativeSeparators(folder)));
    if (folder.isEmpty() || !root.mkpath(mediaFolder()))
        return failed(tr("The folder %1 can't be made. Save the storyboard where you may write.")
                          .arg(QDir::toNativeSeparators(path)));
    return root;
}

/// The relative path of a file that already lies in media/, without a link on its way.
QString pathInMedia(const QString& folder, const QFileInfo& source) {
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QString path = source.canonicalFilePath();
    const QString media = root + QLatin1Char('/') + mediaFolder() + QLatin1Char('/');
    return !root.isEmpty() && path.startsWith(media) ? path.mid(root.size() + 1) : QString();
}

/// A picture as the model takes it.
struct Encoded {
    QByteArray bytes;
    QString ending;
};

/// Photographs become JPEG, which is a tenth of the size; drawings and what has holes PNG.
Result<Encoded> encoded(const QImage& image) {
    Encoded made;
    const bool photo = isPhotograph(image);
    made.ending = photo ? QStringLiteral("jpg") : QStringLiteral("png");
    QBuffer buffer(&made.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, photo ? "JPG" : "PNG", photo ? finePhoto : quickPng))
        return failed(tr("The picture is empty or damaged."));
    return made;
}

Result<QFileInfo> readable(const QString& sourceFile) {
    const QFileInfo source(sourceFile);
    QFile file(sourceFile);
    if (!source.isFile() || !file.open(QIODevice::ReadOnly))
        return failed(tr("%1 can't be read as a file.").arg(QDir::toNativeSeparators(sourceFile)));
    return source;
}

} // namespace

Result<QString> importFile(const QString& folder, const QString& sourceFile) {
    const auto source = readable(sourceFile);
    if (!source)
        return tl::unexpected(source.error());
    if (const QString already = pathInMedia(folder, *source); !already.isEmpty())
        return already;
    const auto target = folderWithMedia(folder);
    if (!target)
        return tl::unexpected(target.error());
    return copyInto(*target, pathFor(source->completeBaseName(), source->suffix().toLower()),
                    sourceFile)
        .map(&Put::path);
}

Result<QString> importImage(const QString& folder, const QString& sourceFile) {
    const auto source = readable(sourceFile);
    if (!source)
        return tl::unexpected(source.error());
    if (isTakenAsItIs(sourceFile)) {
        if (const auto size = sizeWithinLimits(sourceFile); !size)
            return tl::unexpected(size.error());
        return importFile(folder, sourceFile);
    }
    const auto picture = readPicture(sourceFile);
    if (!picture)
        return tl::unexpected(picture.error());
    const auto made = encoded(*picture);
    if (!made)
        return tl::unexpected(made.error());
    if (const auto original = importFile(folder, sourceFile); !original)
        return original;
    return folderWithMedia(folder).and_then([&](const QDir& target) {
        return writeInto(target, pathFor(source->completeBaseName(), made->ending), made->bytes)
            .map(&Put::path);
    });
}

Result<QString> importImage(const QString& folder, const QImage& image, const QString& name) {
    const auto made = encoded(image);
    if (!made)
        return tl::unexpected(made.error());
    return folderWithMedia(folder).and_then([&](const QDir& target) {
        return writeInto(target, pathFor(name, made->ending), made->bytes).map(&Put::path);
    });
}

QString conversionNote(const QString& sourceFile, const QString& path) {
    const QString kind = QFileInfo(path).suffix();
    const QFileInfo source(sourceFile);
    return kind.isEmpty() || kind.compare(source.suffix(), Qt::CaseInsensitive) == 0
               ? QString()
               : tr("%1 became a %2; the original is kept beside it.")
                     .arg(source.fileName(),
                          kind == QLatin1String("jpg") ? QStringLiteral("JPEG") : kind.toUpper());
}

namespace {

QSet<QString> filesOfMedia(const QString& folder) {
    QSet<QString> files;
    for (QDirIterator it(QDir(folder).filePath(mediaFolder()), QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        files.insert(it.next());
    return files;
}

} // namespace

std::vector<Result<QString>>
importMedia(const QString& folder, const std::vector<MediaSource>& sources, Progress& progress) {
    const QSet<QString> before = filesOfMedia(folder);
    std::vector<Result<QString>> paths;
    for (const MediaSource& source : sources) {
        if (progress.cancelled)
            break;
        paths.push_back(source.picture ? importImage(folder, source.file)
                                       : importFile(folder, source.file));
        ++progress.done;
    }
    if (progress.cancelled)
        for (const QString& file : filesOfMedia(folder) - before)
            QFile::remove(file);
    return paths;
}

} // namespace foreframe
