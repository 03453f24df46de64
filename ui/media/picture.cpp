#include "media/picture.h"

#include <QFile>
#include <QImageReader>
#include <QtEndian>

namespace foreframe {

namespace {

/// PNG is read here: its chunks tell size and completeness at once, and libpng would print its
/// opinion of a broken file to the terminal.
std::optional<QSize> pngSize(QFile& file) {
    constexpr qint64 signature = 8;
    constexpr qint64 frame = 12; // length, name and checksum around a chunk's data
    QSize size;
    for (qint64 at = signature; file.seek(at);) {
        const QByteArray head = file.read(16);
        if (head.size() < 8)
            return std::nullopt;
        const quint32 length = qFromBigEndian<quint32>(head.constData());
        const QByteArray name = head.mid(4, 4);
        if (at == signature) {
            if (name != "IHDR" || length != 13 || head.size() < 16)
                return std::nullopt;
            size = QSize(qFromBigEndian<qint32>(head.constData() + 8),
                         qFromBigEndian<qint32>(head.constData() + 12));
        }
        at += frame + length;
        if (at > file.size())
            return std::nullopt;
        if (name == "IEND")
            return size.isEmpty() ? std::nullopt : std::optional(size);
    }
    return std::nullopt;
}

/// A JPEG that was cut off has no end mark; cameras may put some bytes of their own behind it.
bool jpegEnds(QFile& file) {
    constexpr qint64 tail = 65536;
    return file.seek(std::max<qint64>(0, file.size() - tail)) &&
           file.read(tail).contains(QByteArrayLiteral("\xFF\xD9"));
}

} // namespace

std::optional<QSize> pictureSize(QFile& file, std::string_view format) {
    if (format == "png")
        return pngSize(file);
    if ((format == "jpeg" && !jpegEnds(file)) || !file.seek(0))
        return std::nullopt;
    QImageReader reader(&file, QByteArray(format.data(), static_cast<qsizetype>(format.size())));
    const QSize size = reader.size();
    if (size.isEmpty())
        return std::nullopt;
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90)
               ? size.transposed()
               : size;
}

} // namespace foreframe
