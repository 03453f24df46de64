// The board: cards wrapped in scenes, one below the other.
#pragma once
#include "timeline/timeline_view.h"

class QBoxLayout;

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

    /// The card of the shot that plays shows how far it is, and stays in sight unless the user has
    /// scrolled away from it.
    void setPlayhead(const QString& shotId, double inShot, bool playing);

signals:
    void picturesWanted();
    void newShotWanted();

protected:
    CardGeometry geometryAt(int zoom) const override;
    CardFace makeFace(int row) const override;
    CardState stateOf(int row) const override;
    bool arrange() override;
    void paintEvent(QPaintEvent* event) override;
    void updateGeometries() override;

private:
    int stepVertically(int row, int direction, int distance) const;
    void paintEmptyScene(QPainter& painter, const QRect& rect) const;
    void makeInvitation();
    int sayInvitation(QPainter* painter, int top) const;
    void paintInvitation(QPainter& painter) const;
    void placeInvitation();

    // board_playhead.cpp
    int playedRow() const; ///< -1: nothing plays
    void refreshPlayed();

    BoardLayout m_layout;
    QString m_playedShot; ///< empty: nothing plays
    double m_playedSeconds = 0;
    QWidget* m_invitation = nullptr; ///< the buttons of an empty board
    QBoxLayout* m_ways = nullptr;    ///< beside each other while there is room
};

} // namespace foreframe
