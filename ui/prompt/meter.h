// A thin bar that says how much of a limit is used.
#pragma once
#include <QWidget>

namespace foreframe {

class Meter : public QWidget {
    Q_OBJECT
public:
    explicit Meter(QWidget* parent = nullptr);

    /// `warning` is the share of the limit from which the bar warns.
    void set(double share, double warning);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
    double m_warning = 1;
};

} // namespace foreframe
