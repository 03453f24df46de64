#include "timeline/frame_viewer.h"

#include "background/thumbnails.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace foreframe {

namespace {

constexpr int margin = 32;
constexpr int below = 56; ///< for two lines of words
constexpr double nudge = 0.05;
constexpr int knob = 28;
constexpr int maxSide = 8192; ///< px of a picture at its full size

} // namespace

FrameViewer::FrameViewer(Thumbnails& thumbnails, ShotFrames frames, Beside beside, double shape,
                         QWidget* over)
    : QWidget(over->window()),
      m_thumbnails(thumbnails),
      m_frames(std::move(frames)),
      m_beside(std::move(beside)),
      m_shape(shape),
      m_over(over) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setGeometry(parentWidget()->rect());
    connect(&thumbnails, &Thumbnails::arrived, this, qOverload<>(&QWidget::update));
    describe();
    show();
    raise();
    setFocus();
}

// -- what is seen ---------------------------------------------------------------------------------

void FrameViewer::turn(int step) {
    auto next = m_beside(step);
    if (!next)
        return;
    m_frames = std::move(*next);
    m_split = 0.5;
    m_pan = {};
    describe();
}

void FrameViewer::setSplit(double split) {
    m_split = qBound(0.0, split, 1.0);
    describe();
}

void FrameViewer::setFullSize(bool full) {
    m_full = full;
    m_pan = {};
    describe();
}

QString FrameViewer::words() const {
    const QString start = m_frames.character ? tr("Character image") : tr("Start frame");
    const QString which = compares()               ? tr("Start and end frame")
                          : m_frames.end.isEmpty() ? start
                                                   : tr("End frame");
    const QSize size = m_frames.start.isEmpty() ? m_frames.endSize : m_frames.startSize;
    QStringList parts{m_frames.name, which};
    if (!size.isEmpty())
        parts += QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
    parts += m_full ? tr("100 %") : tr("fitted");
    return parts.join(QStringLiteral(" · "));
}

void FrameViewer::describe() {
    setAccessibleName(words());
    setAccessibleDescription(
        compares() ? tr("%1 % of the start frame is seen").arg(qRound(m_split * 100)) : QString());
    update();
}

// -- geometry -------------------------------------------------------------------------------------

QRect FrameViewer::room() const {
    return rect().adjusted(margin, margin, -margin, -margin - below);
}

QSize FrameViewer::fullSize() const {
    const QSize pixels = m_frames.start.isEmpty() ? m_frames.endSize : m_frames.startSize;
    const bool fits = !pixels.isEmpty() && qMax(pixels.width(), pixels.height()) <= maxSide;
    return fits ? (QSizeF(pixels) / devicePixelRatioF()).toSize() : QSize();
}

QRect FrameViewer::place() const {
    const QSize full = m_full ? fullSize() : QSize();
    const QSize size = full.isEmpty()
                           ? QSizeF(m_shape, 1).scaled(room().size(), Qt::KeepAspectRatio).toSize()
                           : full;
    const QPoint middle = room().center() + m_pan;
    return {middle - QPoint(size.width() / 2, size.height() / 2), size};
}

int FrameViewer::splitX() const {
    const QRect seen = place().intersected(room());
    return seen.left() + qRound(m_split * seen.width());
}

void FrameViewer::pan(const QPoint& by) {
    const QSize over = (place().size() - room().size()).expandedTo({0, 0}) / 2;
    m_pan += by;
    m_pan = {qBound(-over.width(), m_pan.x(), over.width()),
             qBound(-over.height(), m_pan.y(), over.height())};
    update();
}

// -- painting -------------------------------------------------------------------------------------

void FrameViewer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QColor veil = theme::colours().scrim;
    veil.setAlphaF(0.92F);
    painter.fillRect(rect(), veil);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect seen = place().intersected(room());
    if (compares()) {
        const int x = splitX();
        paintFrame(painter, m_frames.start, {seen.topLeft(), QPoint(x - 1, seen.bottom())});
        paintFrame(painter, m_frames.end, {QPoint(x, seen.top()), seen.bottomRight()});
        paintSplit(painter);
    } else {
        paintFrame(painter, m_frames.start.isEmpty() ? m_frames.end : m_frames.start, seen);
    }
    paintWords(painter);
}

void FrameViewer::paintFrame(QPainter& painter, const QString& path, const QRect& clip) const {
    if (clip.isEmpty())
        return;
    const QRect frame = place();
    const auto answer = m_thumbnails.find(
        {path, frame.size() * devicePixelRatioF(), 0, ThumbnailKey::Corners::None});
    painter.setClipRect(clip);
    if (!answer.pixmap.isNull())
        painter.drawPixmap(frame, answer.pixmap);
    else if (answer.state == Thumbnails::State::Failed)
        painter.drawPixmap(clip.center() - QPoint(12, 12),
                           theme::sign(QStringLiteral("broken"), theme::colours().onScrim, 24,
                                       devicePixelRatioF()));
    painter.setClipping(false);
}

void FrameViewer::paintSplit(QPainter& painter) const {
    const theme::Colours& c = theme::colours();
    const QRect seen = place().intersected(room());
    const int x = splitX();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(x - 1, seen.top(), 2, seen.height()), c.onScrim);
    const QRect grip(x - knob / 2, seen.center().y() - knob / 2, knob, knob);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.onScrim);
    painter.drawEllipse(grip);
    painter.drawPixmap(grip.center() - QPoint(7, 7),
                       theme::sign(QStringLiteral("swap"), c.scrim, 16, devicePixelRatioF()));
    painter.setFont(theme::font(theme::Type::Small, 500));
    const auto tag = [&](const QString& text, Qt::Alignment side, const QRect& half) {
        const int width = painter.fontMetrics().horizontalAdvance(text) + 12;
        if (half.width() < width + 24)
            return;
        QRect place(half.left() + 8, half.top() + 8, width, 20);
        if (side == Qt::AlignRight)
            place.moveRight(half.right() - 8);
        QColor veil = c.scrim;
        veil.setAlphaF(0.66F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(veil);
        painter.drawRoundedRect(place, 3, 3);
        painter.setPen(c.onScrim);
        painter.drawText(place, Qt::AlignCenter, text);
    };
    tag(tr("Start"), Qt::AlignLeft, {seen.topLeft(), QPoint(x, seen.bottom())});
    tag(tr("End"), Qt::AlignRight, {QPoint(x, seen.top()), seen.bottomRight()});
}

void FrameViewer::paintWords(QPainter& painter) const {
    const QRect line(margin, room().bottom() + 12, width() - 2 * margin, 20);
    painter.setPen(theme::colours().onScrim);
    painter.setFont(theme::font(theme::Type::Body, 500));
    painter.drawText(line, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(words(), Qt::ElideRight, line.width()));
    QStringList keys{tr("← → other shots")};
    if (compares())
        keys += tr("↑ ↓ or drag: start and end");
    keys += {tr("Z 100 %"), tr("Esc closes")};
    painter.setFont(theme::font(theme::Type::Small));
    painter.drawText(line.translated(0, 22), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(keys.join(QStringLiteral("     ")),
                                                      Qt::ElideRight, line.width()));
}

// -- keyboard and mouse ---------------------------------------------------------------------------

bool FrameViewer::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // every key is this picture's, none the window's
        return true;
    }
    return QWidget::event(event);
}

void FrameViewer::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return shift ? setSplit(m_split - nudge) : turn(-1);
    case Qt::Key_Right:
        return shift ? setSplit(m_split + nudge) : turn(+1);
    case Qt::Key_Down:
        return setSplit(m_split - nudge);
    case Qt::Key_Up:
        return setSplit(m_split + nudge);
    case Qt::Key_Home:
        return setSplit(0);
    case Qt::Key_End:
        return setSplit(1);
    case Qt::Key_Z:
    case Qt::Key_1:
        return setFullSize(!m_full);
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return m_over->setFocus();
    default:
        break;
    }
}

void FrameViewer::mousePressEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const QRect seen = place().intersected(room());
    if (event->button() != Qt::LeftButton || !seen.contains(at)) {
        m_over->setFocus();
        return;
    }
    const bool onSplit = qAbs(at.x() - splitX()) <= knob;
    m_grabbedAt = at;
    m_grip = compares() && (onSplit || !m_full) ? Grip::Split : Grip::Picture;
    mouseMoveEvent(event);
}

void FrameViewer::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const QRect seen = place().intersected(room());
    if (m_grip == Grip::Split)
        setSplit(double(at.x() - seen.left()) / qMax(1, seen.width()));
    else if (m_grip == Grip::Picture)
        pan(at - m_grabbedAt);
    m_grabbedAt = at;
}

void FrameViewer::mouseReleaseEvent(QMouseEvent*) {
    m_grip = Grip::None;
}

void FrameViewer::mouseDoubleClickEvent(QMouseEvent* event) {
    if (place().contains(event->position().toPoint()))
        setFullSize(!m_full);
}

void FrameViewer::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier))
        setFullSize(event->angleDelta().y() > 0);
    else
        pan(event->angleDelta() / 2);
    event->accept();
}

void FrameViewer::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::ActiveWindowFocusReason)
        close();
}

} // namespace foreframe
