// A label that is cut with an ellipsis where it has no room, and shows the whole in its tooltip.
#pragma once
#include <QLabel>

namespace foreframe::form {

class OneLine : public QLabel {
    Q_OBJECT
public:
    explicit OneLine(const QString& text = {}, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace foreframe::form
