// A shot's frames as large as the window: to look at them, and to compare how it starts with how it
// ends, before it is paid for.
#pragma once
#include <QWidget>
#include <functional>
#include <optional>

namespace foreframe {

class Thumbnails;

/// What there is to see of a shot. A path is empty where there is no such picture.
struct ShotFrames {
    QString name;  ///< "1A · Arrival"
    QString start; ///< media path
    QString end;
    QSize startSize; ///< px; empty: not known
    QSize endSize;
    bool character = false; ///< the start is the character of motion control
};

class FrameViewer : public QWidget {
    Q_OBJECT
public:
    /// The nearest shot with a picture before (-1) or behind (+1) the one that was shown last.
    using Beside = std::function<std::optional<ShotFrames>(int step)>;

    /// Over the window of `over`, which gets the focus back. `shape` is width over height.
    FrameViewer(Thumbnails& thumbnails, ShotFrames frames, Beside beside, double shape,
                QWidget* over);

    const ShotFrames& frames() const { return m_frames; }
    bool compares() const { return !m_frames.start.isEmpty() && !m_frames.end.isEmpty(); }
    double split() const { return m_split; } ///< share of the width that shows the start
    bool atFullSize() const { return m_full; }

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Grip { None, Split, Picture };

    void turn(int step);
    void setSplit(double split);
    void setFullSize(bool full);
    QRect room() const;
    QSize fullSize() const; ///< logical px of one picture px each
    QRect place() const;    ///< of the whole picture
    int splitX() const;
    void pan(const QPoint& by);
    void describe();
    void paintFrame(QPainter& painter, const QString& path, const QRect& clip) const;
    void paintSplit(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    QString words() const;

    Thumbnails& m_thumbnails;
    ShotFrames m_frames;
    Beside m_beside;
    double m_shape;
    QWidget* m_over;
    double m_split = 0.5;
    bool m_full = false;
    QPoint m_pan; ///< of the picture's middle from the room's
    Grip m_grip = Grip::None;
    QPoint m_grabbedAt;
};

} // namespace foreframe
