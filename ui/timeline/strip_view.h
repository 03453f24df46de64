// The strip: the film on a ruler of time, with who speaks and what sounds below.
#pragma once
#include "timeline/strip_layout.h"
#include "timeline/timeline_view.h"

namespace foreframe {

class StripView : public TimelineView {
    Q_OBJECT
public:
    StripView(TimelineModel& model, SceneFolds& folds, Thumbnails& thumbnails,
              QWidget* parent = nullptr);

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

    /// The film is so many seconds into this shot; an empty id: nowhere. While it plays, the strip
    /// scrolls along.
    void setPlayhead(const QString& shotId, double inShot, bool playing);

signals:
    /// The ruler was pressed, or the mark pulled along it.
    void seekWanted(const QString& shotId, double inShot);

protected:
    CardGeometry geometryAt(int zoom) const override;
    CardFace makeFace(int row) const override;
    bool arrange() override;
    void paintEvent(QPaintEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// A row of what sounds: one speaker's lines, or one kind of layer.
    struct Lane {
        QString name;
        std::optional<CardSound::Kind> kind; ///< absent: a speaker's
        int top = 0;
        int height = 0;
    };

    QRect headingRect(std::size_t scene) const;
    void layLanes();
    void setScrollRanges();
    void paintFolded(QPainter& painter, std::size_t scene) const;
    /// Of the lanes: what lies under the playhead, and the words, which lie over it.
    enum class Layer { Below, Above };

    void paintRuler(QPainter& painter) const;
    void paintLanes(QPainter& painter, const std::vector<StripLayout::Shot>& shots,
                    Layer layer) const;
    void paintSpeech(QPainter& painter, const Lane& lane, const StripLayout::Shot& shot,
                     Layer layer) const;
    void paintSounds(QPainter& painter, const Lane& lane, const StripLayout::Shot& shot,
                     Layer layer) const;
    void paintHeads(QPainter& painter) const;

    // strip_playhead.cpp
    std::optional<int> playheadX() const; ///< in the film; absent: nowhere
    QRect playheadTag() const;            ///< with its time, in the viewport
    void paintPlayhead(QPainter& painter) const;
    void paintPlayheadTag(QPainter& painter) const;
    void follow(int x);
    void seek(const QPoint& viewportPoint);

    StripLayout m_layout;
    QString m_playedShot;
    double m_playedSeconds = 0;
    bool m_playing = false;
    bool m_seeking = false;
    std::vector<Lane> m_lanes;
    bool m_lanesAreOld = false;
    int m_bottom = 0;
};

} // namespace foreframe
