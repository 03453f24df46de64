// Shows and hides what is rarely needed, and says in a few words what is in it.
#pragma once
#include <QAbstractButton>

namespace foreframe::form {

class FoldButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit FoldButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace foreframe::form
