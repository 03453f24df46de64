// The board: cards wrapped in scenes, one below the other.
#pragma once
#include "timeline/timeline_view.h"
#include <QTimer>
#include <set>

class QPushButton;

namespace foreframe {

class BoardView : public TimelineView {
    Q_OBJECT
public:
    BoardView(TimelineModel& model, Thumbnails& thumbnails, QWidget* parent = nullptr);

    bool isFolded(const QString& sceneId) const { return m_folded.contains(sceneId); }
    void setFolded(const QString& sceneId, bool folded);

    QRect rectOf(int row) const override;
    int rowAt(const QPoint& point) const override;
    std::optional<BoardGap> gapAt(const QPoint& point) const override {
        return m_layout.gapAt(point);
    }
    std::optional<BoardGap> sceneGapAt(const QPoint& point) const override {
        return m_layout.sceneGapAt(point);
    }
    std::vector<int> rowsIn(const QRect& rect) const override;
    int rowBeside(int row, int key) const override;
    void unfold(int row) override;

signals:
    void newShotWanted();

protected:
    CardGeometry geometryAt(int zoom) const override;
    CardFace makeFace(int row) const override;
    void arrange() override;
    void headerPressed(int row, const QPoint& point) override;
    void headerDoubleClicked(int row, const QPoint& point) override;
    void paintEvent(QPaintEvent* event) override;
    void updateGeometries() override;

private:
    QString sceneId(std::size_t scene) const;
    int stepVertically(int row, int direction, int distance) const;
    void paintEmptyScene(QPainter& painter, const QRect& rect) const;
    void paintInvitation(QPainter& painter) const;
    void placeInvitation();

    BoardLayout m_layout;
    std::set<QString> m_folded;
    QTimer m_fold; ///< a click folds unless a second one renames
    QString m_foldScene;
    QPushButton* m_newShot = nullptr;
};

} // namespace foreframe
