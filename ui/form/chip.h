// A word that was chosen, with a cross to take it away.
#pragma once
#include <QAbstractButton>

namespace foreframe::form {

/// Clicked by its cross, Delete or Backspace.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    Chip(const QString& text, QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace foreframe::form
