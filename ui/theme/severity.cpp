#include "theme/severity.h"

#include <QPainter>
#include <QPixmapCache>

namespace foreframe::theme {

SeverityLook look(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return {"error", &Colours::error, &Colours::errorTint};
    case Severity::Warning:
        return {"warning", &Colours::warning, &Colours::warningTint};
    case Severity::Advice:
        break;
    }
    return {"advice", &Colours::advice, &Colours::adviceTint};
}

QBrush hatch(const QColor& colour) {
    const QString key = QStringLiteral("hatch:%1").arg(colour.name());
    QPixmap tile;
    if (!QPixmapCache::find(key, &tile)) {
        tile = QPixmap(5, 5);
        tile.fill(Qt::transparent);
        QPainter painter(&tile);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, 2));
        painter.drawLine(QLineF(-1, 6, 6, -1));
        painter.drawLine(QLineF(-3.5, 3.5, 1.5, -1.5));
        painter.drawLine(QLineF(3.5, 6.5, 8.5, 1.5));
        painter.end();
        QPixmapCache::insert(key, tile);
    }
    return QBrush(tile);
}

} // namespace foreframe::theme
