// Where the player is: a bar that goes to the place of a click.
#pragma once
#include <QSlider>

namespace foreframe {

class SeekBar : public QSlider {
    Q_OBJECT
public:
    explicit SeekBar(QWidget* parent = nullptr);

signals:
    void sought(int value); ///< by the user, with the mouse or by keys

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void goTo(int x);
};

} // namespace foreframe
