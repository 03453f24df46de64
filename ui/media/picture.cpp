#include "media/picture.h"

#include "media/content.h"
#include "media/file_in_hand.h"
#include "media/jpeg.h"
#include "media/png.h"

#include <QFile>
#include <QImageReader>

namespace foreframe {

namespace {

/// A JPEG that was cut off has no end mark; cameras may put some bytes of their own behind it.
bool jpegEnds(QFile& file) {
    constexpr qint64 tail = 65536;
    return file.seek(std::max<qint64>(0, file.size() - tail)) &&
           file.read(tail).contains(QByteArrayLiteral("\xFF\xD9"));
}

} // namespace

std::optional<QSize> pictureSize(QFile& file, std::string_view format) {
    if (format == "png") {
        const auto size = pngSize(bytesOf(file));
        return size ? std::optional(QSize(size->width, size->height)) : std::nullopt;
    }
    if (format == "jpeg" && (!jpegEnds(file) || !jpegIsOrderly(bytesOf(file))))
        return std::nullopt;
    if (!file.seek(0))
        return std::nullopt;
    QImageReader reader(&file, QByteArray(format.data(), static_cast<qsizetype>(format.size())));
    const QSize size = reader.size();
    if (size.isEmpty())
        return std::nullopt;
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90)
               ? size.transposed()
               : size;
}

bool mayBeDecoded(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const std::string beginning = file.read(contentBytes).toStdString();
    return contentOf(beginning).format != "jpeg" || jpegIsOrderly(bytesOf(file));
}

} // namespace foreframe
