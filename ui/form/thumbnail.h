// A picture of the storyboard's folder, small, with round corners, ready to be painted.
#pragma once
#include <QPixmap>

namespace foreframe::form {

/// The picture at a media path, cut to fill `size` (logical px). Null where there is none, where it
/// can't be read, or where the path leaves the folder: nothing outside is opened.
QPixmap thumbnail(const QString& folder, const QString& path, QSize size, qreal devicePixelRatio,
                  int radius = 4);

} // namespace foreframe::form
