#include "files/read_picture.h"

#include "media/av/av_picture.h"
#include "media/content.h"
#include "media/module.h"
#include "media/picture.h"
#include "session/strings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QSet>

namespace foreframe {

namespace {

const QStringList& endings() {
    static const QStringList known{
        QStringLiteral("png"),  QStringLiteral("jpg"),  QStringLiteral("jpeg"),
        QStringLiteral("webp"), QStringLiteral("gif"),  QStringLiteral("bmp"),
        QStringLiteral("tif"),  QStringLiteral("tiff"), QStringLiteral("avif"),
        QStringLiteral("heic"), QStringLiteral("heif"), QStringLiteral("psd")};
    return known;
}

tl::unexpected<Error> failed(const QString& sentence) {
    return fail(utf8(sentence));
}

Content contentOfFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray beginning = file.read(contentBytes);
    return contentOf({beginning.constData(), static_cast<std::size_t>(beginning.size())});
}

tl::unexpected<Error> notAPicture(const QString& shown) {
    return failed(tr("%1 is not a picture that can be used. PNG and JPEG work best.").arg(shown));
}

tl::unexpected<Error> tooLarge(const QString& shown, const QSize& size) {
    return failed(tr("%1 is %2 × %3 pixels, more than can be opened. Make it smaller first.")
                      .arg(shown)
                      .arg(size.width())
                      .arg(size.height()));
}

bool fits(const QSize& size) {
    return qint64(size.width()) * size.height() <= maxPicturePixels;
}

/// What is being decoded by FFmpeg, and how large it would have been.
struct Pixels {
    QImage image;
    QSize size;
};

unsigned char* roomFor(void* user, int width, int height, int* bytesPerLine) {
    auto& pixels = *static_cast<Pixels*>(user);
    pixels.size = {width, height};
    if (!fits(pixels.size))
        return nullptr;
    pixels.image = QImage(width, height, QImage::Format_RGBA8888);
    *bytesPerLine = int(pixels.image.bytesPerLine());
    return pixels.image.bits();
}

Result<QImage> readByFFmpeg(const QString& path, const QString& shown, const QString& kind) {
    static const auto decode = reinterpret_cast<ForeframeAvPicture>(
        moduleFunction("libforeframe_av", "foreframe_av_picture"));
    Pixels pixels;
    if (decode && decode(QFile::encodeName(path).constData(), roomFor, &pixels))
        return pixels.image.convertToFormat(QImage::Format_RGB32);
    if (!fits(pixels.size))
        return tooLarge(shown, pixels.size);
    if (kind.startsWith(QLatin1String("hei")))
        return failed(tr("%1 is a HEIC picture, as phones take them, and can't be read here. Share "
                         "it from the phone as JPEG, or open it in a photo program, export it as "
                         "JPEG, and bring that one in.")
                          .arg(shown));
    return failed(tr("%1 is a %2 picture that can't be read here. Save it as JPEG or PNG and take "
                     "that one.")
                      .arg(shown, kind.toUpper()));
}

} // namespace

bool isTakenAsItIs(const QString& file) {
    const std::string_view format = contentOfFile(file).format;
    return (format == "png" || format == "jpeg") && QImageReader(file).canRead();
}

bool looksLikePicture(const QString& file) {
    return endings().contains(QFileInfo(file).suffix().toLower());
}

QString pictureNameFilter() {
    return QStringLiteral("*.") + endings().join(QStringLiteral(" *."));
}

Result<QSize> sizeWithinLimits(const QString& path) {
    const QString shown = QDir::toNativeSeparators(path);
    if (!mayBeDecoded(path))
        return notAPicture(shown);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!fits(size))
        return tooLarge(shown, size);
    if (size.isEmpty())
        return failed(tr("%1 is damaged: %2.").arg(shown, reader.errorString()));
    return size;
}

Result<QImage> readPicture(const QString& path) {
    const QString shown = QDir::toNativeSeparators(path);
    const Content content = contentOfFile(path);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (content.family != Content::Family::Picture)
        return notAPicture(shown);
    if (!reader.canRead())
        return readByFFmpeg(path, shown, qt(content.format));
    if (const auto size = sizeWithinLimits(path); !size)
        return tl::unexpected(size.error());
    const QImage image = reader.read();
    if (image.isNull())
        return failed(tr("%1 is damaged: %2.").arg(shown, reader.errorString()));
    return image;
}

bool isPhotograph(const QImage& image) {
    if (image.isNull() || image.hasAlphaChannel())
        return false;
    constexpr int grid = 96; // points looked at in each direction
    QSet<QRgb> colours;
    for (int i = 0; i < grid; ++i)
        for (int j = 0; j < grid; ++j)
            colours.insert(image.pixel(image.width() * i / grid, image.height() * j / grid));
    return colours.size() > grid * grid / 4;
}

} // namespace foreframe
