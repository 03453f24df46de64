#include "form/thumbnail.h"

#include "background/thumbnails.h"
#include "jobs/run_in_background.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPixmapCache>
#include <QWidget>

namespace foreframe::form {

namespace {

constexpr int radius = 4;

} // namespace

Thumbnail WidgetThumbnails::find(const QString& folder, const QString& path, QSize size) {
    const QFileInfo file(QDir(folder).filePath(path));
    if (folder.isEmpty() || path.isEmpty() || size.isEmpty() || !file.isFile())
        return {};
    const qreal ratio = m_widget->devicePixelRatioF();
    // With its time: a picture that was painted over is another picture.
    const QString name = QStringLiteral("thumbnail:%1:%2:%3x%4:%5")
                             .arg(file.filePath())
                             .arg(file.lastModified().toMSecsSinceEpoch())
                             .arg(size.width())
                             .arg(size.height())
                             .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(name, &pixmap))
        return {Thumbnail::State::Ready, pixmap};
    if (m_failed.contains(name))
        return {};
    if (m_making.contains(name))
        return {Thumbnail::State::Loading};

    m_making.insert(name);
    const ThumbnailKey key{.path = path, .size = size * ratio, .radius = qRound(radius * ratio)};
    const auto make = [folder, key] { return makeThumbnail(folder, key); };
    runInBackground(m_widget, make, [this, name, ratio](const QImage& image) {
        m_making.remove(name);
        QPixmap made = QPixmap::fromImage(image);
        made.setDevicePixelRatio(ratio);
        if (made.isNull() || !QPixmapCache::insert(name, made))
            m_failed.insert(name);
        m_widget->update();
    });
    return {Thumbnail::State::Loading};
}

} // namespace foreframe::form
