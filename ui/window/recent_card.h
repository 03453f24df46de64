// A recent storyboard on the start page: one large and two small frames, title, size and cost.
#pragma once
#include "files/recent_summary.h"
#include <QAbstractButton>

namespace foreframe {

class RecentCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit RecentCard(const QString& path, QWidget* parent = nullptr);

    const QString& path() const { return m_summary.path; }
    QSize sizeHint() const override { return {400, heightFor(400)}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    static int heightFor(int width);
    std::array<QRect, 3> places() const;
    void read();

    RecentSummary m_summary;
    int m_readFor = 0; ///< the width that the pictures were cut for
};

} // namespace foreframe
