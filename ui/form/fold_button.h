// Shows and hides what is rarely needed, and says in a few words what is in it.
#pragma once
#include <QAbstractButton>

namespace foreframe::form {

class FoldButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit FoldButton(QWidget* parent = nullptr);

    /// As the name of what it opens, not as a summary of it.
    void setHeading();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_heading = false;
};

} // namespace foreframe::form
