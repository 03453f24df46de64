#include "timeline/frame_viewer.h"

#include "background/thumbnails.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace foreframe {

namespace {

constexpr int margin = 32;
constexpr int caption = 40; ///< below the picture

} // namespace

FrameViewer::FrameViewer(Thumbnails& thumbnails, std::vector<Picture> pictures, double shape,
                         QWidget* over)
    : QWidget(over->window()),
      m_thumbnails(thumbnails),
      m_pictures(std::move(pictures)),
      m_shape(shape),
      m_over(over) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setGeometry(parentWidget()->rect());
    connect(&thumbnails, &Thumbnails::arrived, this, qOverload<>(&QWidget::update));
    turnTo(0);
    show();
    raise();
    setFocus();
}

void FrameViewer::turnTo(std::size_t shown) {
    m_shown = shown;
    setAccessibleName(m_pictures[shown].words);
    update();
}

QRect FrameViewer::place() const {
    const QRect room = rect().adjusted(margin, margin, -margin, -margin - caption);
    const QSize size = QSizeF(m_shape, 1).scaled(room.size(), Qt::KeepAspectRatio).toSize();
    return {room.center() - QPoint(size.width() / 2, size.height() / 2), size};
}

void FrameViewer::paintEvent(QPaintEvent*) {
    const theme::Colours& c = theme::colours();
    QPainter painter(this);
    QColor veil = c.scrim;
    veil.setAlphaF(0.9F);
    painter.fillRect(rect(), veil);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect frame = place();
    const auto answer =
        m_thumbnails.find({m_pictures[m_shown].path, frame.size() * devicePixelRatioF(), 0,
                           ThumbnailKey::Corners::None});
    if (!answer.pixmap.isNull())
        painter.drawPixmap(frame, answer.pixmap);
    else if (answer.state == Thumbnails::State::Failed)
        painter.drawPixmap(
            frame.center() - QPoint(12, 12),
            theme::sign(QStringLiteral("broken"), c.onScrim, 24, devicePixelRatioF()));
    painter.setFont(theme::font(theme::Type::Body));
    painter.setPen(c.onScrim);
    const QRect below(margin, frame.bottom() + 8, width() - 2 * margin, caption - 8);
    QString words = m_pictures[m_shown].words;
    if (m_pictures.size() > 1)
        //: arrow keys turn to the other frame
        words += QStringLiteral("  ") + tr("← →");
    painter.drawText(below, Qt::AlignCenter, words);
}

bool FrameViewer::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // every key is this picture's, none the window's
        return true;
    }
    return QWidget::event(event);
}

void FrameViewer::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Right && m_shown + 1 < m_pictures.size())
        turnTo(m_shown + 1);
    else if (event->key() == Qt::Key_Left && m_shown > 0)
        turnTo(m_shown - 1);
    else if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)
        m_over->setFocus();
}

void FrameViewer::mousePressEvent(QMouseEvent*) {
    m_over->setFocus();
}

void FrameViewer::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::ActiveWindowFocusReason)
        close();
}

} // namespace foreframe
