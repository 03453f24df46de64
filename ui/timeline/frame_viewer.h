// A shot's frames as large as the window: to look at a picture before it is paid for.
#pragma once
#include <QWidget>
#include <vector>

namespace foreframe {

class Thumbnails;

class FrameViewer : public QWidget {
    Q_OBJECT
public:
    struct Picture {
        QString path;  ///< media path
        QString words; ///< which one it is: "1A · Start frame"
    };

    /// Over the window of `over`, which gets the focus back. Arrow keys turn to the other pictures,
    /// any other key or a click closes. `shape` is width over height.
    FrameViewer(Thumbnails& thumbnails, std::vector<Picture> pictures, double shape, QWidget* over);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void turnTo(std::size_t shown);
    QRect place() const;

    Thumbnails& m_thumbnails;
    std::vector<Picture> m_pictures;
    double m_shape;
    QWidget* m_over;
    std::size_t m_shown = 0;
};

} // namespace foreframe
