// Where the start page says what can be dropped into the window: a dashed frame, a sign, a
// sentence.
#pragma once
#include <QWidget>

namespace foreframe {

class DropHint : public QWidget {
    Q_OBJECT
public:
    explicit DropHint(const QString& sentence, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace foreframe
