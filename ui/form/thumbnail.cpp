#include "form/thumbnail.h"

#include "media/facts.h"
#include "session/strings.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

namespace foreframe::form {

QPixmap thumbnail(const QString& folder, const QString& path, QSize size, qreal devicePixelRatio,
                  int radius) {
    if (folder.isEmpty() || path.isEmpty() || !staysInside(utf8(path)))
        return {};
    const QFileInfo file(QDir(folder).filePath(path));
    const QString root = QFileInfo(folder).canonicalFilePath();
    if (!file.isFile() || !file.canonicalFilePath().startsWith(root + QLatin1Char('/')))
        return {};
    const QString key = QStringLiteral("thumbnail:%1:%2:%3x%4:%5:%6")
                            .arg(file.canonicalFilePath())
                            .arg(file.lastModified().toMSecsSinceEpoch())
                            .arg(size.width())
                            .arg(size.height())
                            .arg(devicePixelRatio)
                            .arg(radius);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    const QSize wanted = size * devicePixelRatio;
    QImageReader reader(file.filePath());
    reader.setAutoTransform(true);
    QSize stored = reader.size();
    if (stored.isValid()) {
        const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
        stored.scale(turned ? wanted.transposed() : wanted, Qt::KeepAspectRatioByExpanding);
        reader.setScaledSize(stored);
    }
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    pixmap = QPixmap(wanted);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath corners;
    corners.addRoundedRect(QRectF(QPointF(), QSizeF(size)), radius, radius);
    painter.setClipPath(corners);
    QRectF target(QPointF(),
                  QSizeF(image.size()).scaled(QSizeF(size), Qt::KeepAspectRatioByExpanding));
    target.moveCenter(QRectF(QPointF(), QSizeF(size)).center());
    painter.drawImage(target, image);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace foreframe::form
