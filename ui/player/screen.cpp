#include "player/screen.h"

#include "background/thumbnails.h"
#include "session/strings.h"
#include "theme/signs.h"

#include <QFileInfo>
#include <QMouseEvent>
#include <QPainter>

namespace foreframe {

namespace {

constexpr int radius = 4;
constexpr int small = 120; ///< px high: larger type would cover the picture

ThumbnailKey keyOf(const std::string& path, const QSize& size, qreal ratio) {
    return {qt(path), size * ratio, qRound(radius * ratio), ThumbnailKey::Corners::All};
}

} // namespace

Screen::Screen(Thumbnails& thumbnails, QWidget* parent)
    : QWidget(parent),
      m_thumbnails(thumbnails) {
    setMinimumSize(96, 54);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&thumbnails, &Thumbnails::arrived, this, qOverload<>(&QWidget::update));
}

void Screen::present(const Show& show, double shape) {
    if (show == m_show && shape == m_shape)
        return;
    m_show = show;
    m_shape = shape;
    setAccessibleName(show.slate.isEmpty() ? tr("Nothing to play yet")
                                           : tr("Shot %1 %2").arg(show.slate, show.title));
    setAccessibleDescription(show.subtitle);
    update();
}

QRect Screen::frame() const {
    const QSize size = QSizeF(m_shape, 1).scaled(rect().size(), Qt::KeepAspectRatio).toSize();
    return {QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QPixmap Screen::picture(const std::string& path) const {
    return m_thumbnails.find(keyOf(path, frame().size(), devicePixelRatioF())).pixmap;
}

void Screen::prepare(const std::string& path) {
    if (!path.empty() && isVisible())
        (void)picture(path);
}

void Screen::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_show.slate.isEmpty()) {
        paintNothing(painter);
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect on = frame();
    const QPixmap from = m_show.still.from.empty() ? QPixmap() : picture(m_show.still.from);
    const QRect subtitle = subtitleRect(on);
    if (from.isNull()) {
        paintWords(painter, on, subtitle.isEmpty() ? on.bottom() : subtitle.top());
    } else {
        painter.drawPixmap(on, from);
        if (m_show.still.blend > 0) {
            const QPixmap to = picture(m_show.still.to);
            painter.setOpacity(m_show.still.blend);
            if (!to.isNull())
                painter.drawPixmap(on, to);
            painter.setOpacity(1);
        }
    }
    if (!subtitle.isEmpty())
        paintSubtitle(painter, subtitle);
}

/// As every empty panel says it.
void Screen::paintNothing(QPainter& painter) const {
    constexpr int signSize = 24;
    constexpr int pitch = 22;
    const theme::Colours& c = theme::colours();
    QRect row(0, (height() - signSize - 6 - 2 * pitch) / 2, width(), signSize);
    painter.drawPixmap((width() - signSize) / 2, row.y(),
                       theme::sign(QStringLiteral("film"), c.text3, signSize, devicePixelRatioF()));
    const auto say = [&](const QString& words, const QFont& font, const QColor& ink) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(row, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, row.width() - 16));
        row.translate(0, pitch);
    };
    row = QRect(0, row.bottom() + 6, width(), pitch);
    say(tr("Nothing to play yet"), theme::font(theme::Type::Body, 600), c.text);
    say(tr("The stills of your shots run here."), theme::font(theme::Type::Small), c.text2);
}

void Screen::paintWords(QPainter& painter, const QRect& on, int bottom) const {
    const theme::Colours& c = theme::colours();
    painter.setPen(c.line);
    painter.setBrush(c.slot);
    painter.drawRoundedRect(QRectF(on).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (!m_show.still.from.empty())
        return; // its picture is on its way
    QRect room = on.adjusted(12, 8, -12, 0);
    room.setBottom(bottom - 8);
    painter.setFont(theme::font(theme::Type::Heading, 600));
    painter.setPen(c.text);
    const QString head = m_show.slate + QStringLiteral("  ") + m_show.title;
    painter.drawText(QRect(room.topLeft(), QSize(room.width(), 24)), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(head, Qt::ElideRight, room.width()));
    QRect below = room.adjusted(0, 28, 0, 0);
    if (!m_show.still.missing.empty()) {
        const QString name = QFileInfo(qt(m_show.still.missing)).fileName();
        painter.setFont(theme::font(theme::Type::Small));
        painter.drawPixmap(below.topLeft() + QPoint(0, 2),
                           theme::sign(QStringLiteral("broken"), c.error, 14, devicePixelRatioF()));
        painter.setPen(c.error);
        painter.drawText(below.adjusted(20, 0, 0, 0), Qt::AlignTop,
                         painter.fontMetrics().elidedText(tr("%1 is missing").arg(name),
                                                          Qt::ElideRight, below.width() - 20));
        below.setTop(below.top() + 22);
    }
    painter.setFont(theme::font(theme::Type::Body));
    painter.setPen(c.text2);
    const int lines = below.height() / painter.fontMetrics().lineSpacing();
    painter.setClipRect(
        QRect(below.topLeft(), QSize(below.width(), lines * painter.fontMetrics().lineSpacing())));
    painter.drawText(below, Qt::TextWordWrap, m_show.words);
    painter.setClipping(false);
}

QFont Screen::subtitleFont(const QRect& on) {
    return theme::font(on.height() < small ? theme::Type::Caption : theme::Type::Body, 500);
}

QRect Screen::subtitleRect(const QRect& on) const {
    if (m_show.subtitle.isEmpty())
        return {};
    return QFontMetrics(subtitleFont(on))
        .boundingRect(on.adjusted(16, 12, -16, -10),
                      Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_show.subtitle)
        .intersected(on);
}

void Screen::paintSubtitle(QPainter& painter, const QRect& text) const {
    const theme::Colours& c = theme::colours();
    QColor veil = c.scrim;
    veil.setAlphaF(0.66F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    painter.drawRoundedRect(text.adjusted(-6, -2, 6, 2), radius, radius);
    painter.setFont(subtitleFont(frame()));
    painter.setPen(c.onScrim);
    painter.drawText(text, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_show.subtitle);
}

void Screen::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && frame().contains(event->position().toPoint()))
        emit clicked();
}

} // namespace foreframe
