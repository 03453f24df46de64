// The board: cards wrapped in scenes, one below the other.
#pragma once
#include "timeline/timeline_view.h"

class QPushButton;

namespace foreframe {

class BoardView : public TimelineView {
    Q_OBJECT
public:
    BoardView(TimelineModel& model, SceneFolds& folds, Thumbnails& thumbnails,
              QWidget* parent = nullptr);

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

signals:
    void newShotWanted();

protected:
    CardGeometry geometryAt(int zoom) const override;
    CardFace makeFace(int row) const override;
    bool arrange() override;
    void paintEvent(QPaintEvent* event) override;
    void updateGeometries() override;

private:
    int stepVertically(int row, int direction, int distance) const;
    void paintEmptyScene(QPainter& painter, const QRect& rect) const;
    void paintInvitation(QPainter& painter) const;
    void placeInvitation();

    BoardLayout m_layout;
    QPushButton* m_newShot = nullptr;
};

} // namespace foreframe
