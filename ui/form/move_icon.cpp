#include "form/move_icon.h"

#include "theme/signs.h"

#include <QIconEngine>
#include <QPainter>

namespace foreframe::form {

namespace {

/// The glyph of a move in the colour of the moment.
class GlyphEngine : public QIconEngine {
public:
    explicit GlyphEngine(QString move)
        : m_move(std::move(move)) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const auto& c = theme::colours();
        const QColor colour = mode == QIcon::Selected ? c.onAccent : c.text;
        const int size = std::min(rect.width(), rect.height());
        painter->drawPixmap(
            rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2,
            theme::moveGlyph(m_move, colour, size, painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new GlyphEngine(m_move); }

private:
    QString m_move;
};

} // namespace

QIcon moveIcon(const QString& move) {
    return QIcon(new GlyphEngine(move));
}

} // namespace foreframe::form
