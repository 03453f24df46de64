// The strip: the film on a ruler of time, with who speaks and what sounds below.
#pragma once
#include "timeline/strip_layout.h"
#include "timeline/timeline_view.h"

namespace foreframe {

class StripView : public TimelineView {
    Q_OBJECT
public:
    StripView(TimelineModel& model, Thumbnails& thumbnails, QWidget* parent = nullptr);

    QRect rectOf(int row) const override;
    int rowAt(const QPoint& point) const override;
    std::optional<BoardGap> gapAt(const QPoint& point) const override {
        return m_layout.gapAt(point.x());
    }
    std::optional<BoardGap> sceneGapAt(const QPoint& point) const override {
        return m_layout.sceneGapAt(point.x());
    }
    std::vector<int> rowsIn(const QRect& rect) const override;
    QString tipAt(const QPoint& point) const override;
    int rowBeside(int row, int key) const override;

protected:
    CardGeometry geometryAt(int zoom) const override;
    CardFace makeFace(int row) const override;
    void arrange() override;
    void paintEvent(QPaintEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// A row of what sounds: one speaker's lines, or one kind of layer.
    struct Lane {
        QString name;
        std::optional<CardSound::Kind> kind; ///< absent: a speaker's
        int top = 0;
        int height = 0;
    };

    void layLanes();
    void paintRuler(QPainter& painter) const;
    void paintLanes(QPainter& painter, const std::vector<StripLayout::Shot>& shots) const;
    void paintSpeech(QPainter& painter, const Lane& lane, const StripLayout::Shot& shot) const;
    void paintSounds(QPainter& painter, const Lane& lane, const StripLayout::Shot& shot) const;
    void paintHeads(QPainter& painter) const;

    StripLayout m_layout;
    std::vector<Lane> m_lanes;
    int m_bottom = 0;
};

} // namespace foreframe
