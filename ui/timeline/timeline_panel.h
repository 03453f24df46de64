// The film as cards in the middle of the window: the board wraps them, the strip lays them on time.
#pragma once
#include "background/thumbnails.h"
#include "models/timeline_model.h"
#include "timeline/card_geometry.h"
#include "timeline/scene_folds.h"
#include "timeline/selection_link.h"
#include <QWidget>

class QMimeData;
class QStackedLayout;

namespace foreframe {

class BoardView;
class FilterBar;
class StripView;
class TimelineView;
struct Pictures;
struct ShotFrames;
struct Teller;

class TimelinePanel : public QWidget {
    Q_OBJECT
public:
    enum class View { Board, Strip };

    /// Widths of a 16:9 card in px, which are the zoom.
    static constexpr int minZoom = foreframe::minZoom;
    static constexpr int maxZoom = foreframe::maxZoom;
    static constexpr int usualZoom = 328;

    explicit TimelinePanel(Session& session, QWidget* parent = nullptr);
    ~TimelinePanel() override;

    /// In a small window the docks give way before the film does.
    QSize minimumSizeHint() const override { return {128, 160}; }

    View view() const { return m_view; }
    int zoom() const { return m_zoom; }
    Thumbnails& thumbnails() { return m_thumbnails; }

    /// Pictures of the clipboard as the current shot's frame, or as new shots behind it. False
    /// where there are none.
    bool paste(const QMimeData& clipboard);
    /// A shot for each picture, behind the current one.
    void addShotsOf(const Pictures& pictures);
    /// On the current card, where a menu about it opens.
    QPoint currentPoint() const;
    SceneFolds& folds() { return m_folds; }
    /// The scene of the current shot, folded or not.
    void toggleFold();
    /// Every shot that is shown.
    void selectAll();

    /// Opens the row of words and filters.
    void find();
    /// To the next (+1) or previous (-1) shot that was found, round the end of the film.
    void step(int direction);

    /// The title of the current shot is renamed where it stands.
    void renameCurrent();

    /// One step larger (+1) or smaller (-1): to where the cards change.
    void zoomBy(int step);

    /// The film is so many seconds into this shot; an empty id: nowhere. While it plays, it is kept
    /// in sight, unless the user has scrolled away.
    void setPlayhead(const QString& shotId, double inShot, bool playing);

    /// Cards speak of no finding that is lighter than this.
    void setFloor(Severity floor) { m_model.setFloor(floor); }

public slots:
    void setView(foreframe::TimelinePanel::View view);
    void setZoom(int cardWidth); ///< kept within minZoom and maxZoom

signals:
    void viewChanged(foreframe::TimelinePanel::View view);
    void zoomChanged(int cardWidth);
    /// The menu of the selected shots is wanted here; the window has it.
    void shotMenuRequested(const QPoint& globalPos);
    void sceneMenuRequested(const QString& sceneId, const QPoint& globalPos);
    void newShotRequested();
    void picturesRequested(); ///< a shot for each
    /// A missing file of this shot is to be looked for.
    void relinkRequested(const QString& shotId, const QString& path);
    /// The film is to go on from here.
    void seekRequested(const QString& shotId, double inShot);
    /// A few words about what is going on under the pointer; empty: no more.
    void hinted(const QString& words);
    /// What has been done on the way, in a sentence.
    void told(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void zoomAt(int cardWidth, const QPoint& anchor);
    std::optional<ShotFrames> framesOf(int row) const; ///< absent: it has no picture
    void enlarge(int row); ///< its frames; where it has none, its title is edited
    void choosePicture(const QString& shotId, bool startFrame);
    Teller teller();
    void say(const QString& problem);
    TimelineView* shown() const;

    Session& m_session;
    TimelineModel m_model;
    Thumbnails m_thumbnails;
    SelectionLink m_link;
    SceneFolds m_folds;
    FilterBar* m_filter;
    QStackedLayout* m_stack;
    BoardView* m_board;
    StripView* m_strip;
    View m_view = View::Board;
    int m_zoom = usualZoom;
};

} // namespace foreframe
