#include "theme/signs.h"

#include "theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace foreframe::theme {

namespace {

/// The drawings are black on nothing, with white where they are cut out: black takes the colour,
/// white goes.
QImage inked(QImage drawing, const QColor& colour) {
    for (int y = 0; y < drawing.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(drawing.scanLine(y));
        for (int x = 0; x < drawing.width(); ++x) {
            // Premultiplied: what is not white of the covered part.
            const int ink = qAlpha(line[x]) - qGray(line[x]);
            line[x] = qPremultiply(
                qRgba(colour.red(), colour.green(), colour.blue(), ink * colour.alpha() / 255));
        }
    }
    return drawing;
}

QPixmap render(const QString& file, const QColor& colour, int size, qreal ratio) {
    if (size <= 0) // on a button that has no room for it
        return {};
    const QString key = QStringLiteral("sign:%1:%2:%3:%4")
                            .arg(file, colour.name(QColor::HexArgb))
                            .arg(size)
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage drawing(QSize(size, size) * ratio, QImage::Format_ARGB32_Premultiplied);
    drawing.setDevicePixelRatio(ratio);
    drawing.fill(Qt::transparent);
    QSvgRenderer renderer(file);
    QPainter painter(&drawing);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    pixmap = QPixmap::fromImage(inked(std::move(drawing), colour));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws a sign in the colour of the moment, so that icons follow the theme without being made
/// again.
class SignEngine : public QIconEngine {
public:
    SignEngine(QString name, QColor Colours::*ink)
        : m_name(std::move(name)),
          m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        painter->drawPixmap(
            rect, scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override {
        const QPixmap drawn =
            sign(m_name, inkOf(mode, state), qMin(size.width(), size.height()), scale);
        if (size.width() <= size.height())
            return drawn;
        QPixmap wide(size * scale);
        wide.setDevicePixelRatio(scale);
        wide.fill(Qt::transparent);
        QPainter(&wide).drawPixmap(0, 0, drawn);
        return wide;
    }
    QIconEngine* clone() const override { return new SignEngine(m_name, m_ink); }

private:
    QColor inkOf(QIcon::Mode mode, QIcon::State state) const {
        const Colours& c = colours();
        if (mode == QIcon::Disabled)
            return c.text3;
        if (mode == QIcon::Selected)
            return c.onAccent;
        const bool quiet = m_ink == &Colours::text2 || m_ink == &Colours::text3;
        return quiet && (state == QIcon::On || mode == QIcon::Active) ? c.text : c.*m_ink;
    }

    QString m_name;
    QColor Colours::*m_ink;
};

} // namespace

QPixmap sign(const QString& name, const QColor& colour, int size, qreal devicePixelRatio) {
    return render(QStringLiteral(":/icons/%1.svg").arg(name), colour, size, devicePixelRatio);
}

QPixmap moveGlyph(const QString& move, const QColor& colour, int size, qreal devicePixelRatio) {
    QString file =
        QStringLiteral(":/moves/%1.svg").arg(move.isEmpty() ? QStringLiteral("none") : move);
    if (!QFile::exists(file))
        file = QStringLiteral(":/moves/unknown.svg");
    return render(file, colour, size, devicePixelRatio);
}

QIcon icon(const QString& name, QColor Colours::*ink) {
    return QIcon(new SignEngine(name, ink));
}

void show(const QPixmap& sign, QLabel& label) {
    if (label.pixmap().cacheKey() != sign.cacheKey())
        label.setPixmap(sign);
}

} // namespace foreframe::theme
