// A recent storyboard on the start page: one large and two small frames, title, size and cost.
#pragma once
#include "files/recent_summary.h"
#include <QAbstractButton>
#include <optional>

namespace foreframe {

class RecentCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit RecentCard(const QString& path, QWidget* parent = nullptr);

    const QString& path() const { return m_summary.path; }
    const QString& title() const { return m_summary.title; }
    /// Beside the title; it can be told from another film by it.
    void showFolder(bool shown);
    QSize sizeHint() const override { return {400, heightFor(400)}; }

signals:
    void named(); ///< its title has been read

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString folder() const;
    static int heightFor(int width);
    std::array<QRect, 3> places() const;
    void read();
    void check();
    void paintMark(QPainter& painter, QRect& line) const;

    RecentSummary m_summary;
    std::optional<Count> m_findings; ///< once they are known
    bool m_folderShown = false;
    int m_readFor = 0; ///< the width that the pictures were cut for
};

} // namespace foreframe
