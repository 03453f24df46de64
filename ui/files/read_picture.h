// Reads a picture of any kind that this machine has a reader for, and no other.
#pragma once
#include "base/result.h"
#include <QImage>
#include <QStringList>

namespace foreframe {

/// More is refused before anything is decoded: a file of some kB can promise a picture that fills
/// all memory.
inline constexpr qint64 maxPicturePixels = 120'000'000;

/// The picture as it is seen, EXIF orientation applied. An Error says which file it was and what to
/// do.
Result<QImage> readPicture(const QString& file);
/// The size in px as the file promises it; an Error where that is too much.
Result<QSize> sizeWithinLimits(const QString& file);

/// By its content: PNG and JPEG need no conversion.
bool isTakenAsItIs(const QString& file);
/// By its name, for what is dragged or chosen: whether it is worth trying. What then can't be read
/// says so.
bool looksLikePicture(const QString& file);
/// "*.png *.jpg …", as file dialogs write it.
QString pictureNameFilter();

/// Opaque, with more colours than anybody draws.
bool isPhotograph(const QImage& image);

} // namespace foreframe
