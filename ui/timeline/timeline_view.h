// What the board and the strip have in common: cards that are chosen, renamed, carried and dropped
// upon. How they are laid out is theirs.
#pragma once
#include "models/timeline_model.h"
#include "timeline/board_layout.h"
#include "timeline/card_painter.h"
#include "timeline/scene_folds.h"
#include <QAbstractItemView>
#include <QBasicTimer>
#include <QCache>
#include <QTimer>

namespace foreframe {

class CardDrag;

class TimelineView : public QAbstractItemView {
    Q_OBJECT
public:
    TimelineView(TimelineModel& model, SceneFolds& folds, Thumbnails& thumbnails,
                 QWidget* parent = nullptr);
    ~TimelineView() override;

    int zoom() const { return m_zoom; }
    /// Keeps what is at `anchor` (in the viewport) where it is.
    void setZoom(int zoom, const QPoint& anchor);
    void setZoom(int zoom);
    /// The next zoom, `factor` at a time, that shows other cards; the last one at either end.
    int nextZoom(double factor) const;

    TimelineModel& film() const { return m_film; }
    Session& session() const { return m_film.session(); }

    // -- what a layout has to know; in px from the top left of the whole film ---------------------

    virtual QRect rectOf(int row) const = 0;          ///< empty: not shown
    virtual int rowAt(const QPoint& point) const = 0; ///< -1: none
    virtual std::optional<BoardGap> gapAt(const QPoint& point) const = 0;
    virtual std::optional<BoardGap> sceneGapAt(const QPoint& point) const = 0;
    virtual std::vector<int> rowsIn(const QRect& rect) const = 0;
    /// The row of the shot beside another: arrow keys, Home, End, Page Up and Down.
    virtual int rowBeside(int row, int key) const = 0;
    /// Only the header of the scene is shown. What a filter finds is not folded away.
    bool isFolded(std::size_t scene) const;

    const CardFace& face(int row) const;
    /// What is said when the pointer rests there: the whole of what was cut, the findings.
    virtual QString tipAt(const QPoint& point) const;
    QPoint scrolled() const;
    QPoint toFilm(const QPoint& viewportPoint) const { return viewportPoint + scrolled(); }
    QRect toViewport(const QRect& rect) const { return rect.translated(-scrolled()); }
    const CardPainter& cardPainter() const { return m_painter; }
    const CardFonts& fonts() const { return m_fonts; }
    /// Scrolls while something is carried near an edge, further and further.
    void scrollAtEdge(const QPoint& viewportPoint);
    void stopScrolling() { m_edgeScroll.stop(); }
    QStringList selectedIds() const { return session().selection(); }

    // QAbstractItemView
    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;

signals:
    void zoomWanted(int zoom, const QPoint& anchor);
    void shotMenuRequested(const QPoint& globalPos);
    void sceneMenuRequested(const QString& sceneId, const QPoint& globalPos);
    void enlargeWanted(int row);
    void pictureWanted(const QString& shotId, bool startFrame);
    void relinkWanted(const QString& shotId, const QString& path);
    void failed(const QString& sentence);
    void told(const QString& sentence); ///< what was done on the way
    /// What letting go here would do, or why nothing; empty: no more.
    void hinted(const QString& words);

protected:
    virtual CardGeometry geometryAt(int zoom) const = 0;
    virtual CardFace makeFace(int row) const = 0;
    /// Lays everything out anew and sets the scroll bars. False where it all looks as before, but
    /// for rows that say something else.
    virtual bool arrange() = 0;
    virtual QRect renameRect(int row) const;

    const CardGeometry& geometry() const { return m_geometry; }
    virtual CardState stateOf(int row) const;
    void paintCard(QPainter& painter, int row) const;
    void paintOverlay(QPainter& painter) const;
    void forgetFaces();
    void refresh(int row);
    void keepInSight();
    /// Where the film has shots, but the filter finds none.
    bool findsNothing() const;
    void paintNothingFound(QPainter& painter) const;

    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

    // QAbstractItemView
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return scrolled().x(); }
    int verticalOffset() const override { return scrolled().y(); }
    bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Press { None, Card, Header, Band };

    void arranged(bool moved);
    void folded();
    void toggleFold(const QString& sceneId);
    void headerPressed(int row, const QPoint& point);
    void headerDoubleClicked(int row, const QPoint& point);
    /// Lays out cards of another size; what is at `anchor` stays there.
    void resizeCards(const QPoint& anchor, bool always);
    void choose(int row, Qt::KeyboardModifiers modifiers);
    void chooseRange(int from, int to);
    void select(const std::vector<int>& rows, int current);
    void pressCard(int row, QMouseEvent* event);
    void moveBand(const QPoint& point);
    /// Chooses a picture for an empty frame; any other field is shown where it is edited.
    void openField(int row, const QString& field);
    void hover(int row);
    void beginDrag();

    TimelineModel& m_film;
    SceneFolds& m_folds;
    QTimer m_fold; ///< a click on a heading folds unless a second one renames
    QString m_foldScene;
    CardFonts m_fonts;
    CardPainter m_painter;
    int m_zoom = 0;
    int m_wheel = 0; ///< turned with Ctrl, of the next notch
    CardGeometry m_geometry;
    mutable QCache<quint64, CardFace> m_faces; ///< by revision of the row

    Press m_press = Press::None;
    QPoint m_pressedAt; ///< in the film
    QPersistentModelIndex m_pressed;
    QPersistentModelIndex m_anchor; ///< where a range begins
    bool m_chooseOnRelease = false;
    bool m_wasChosen = false; ///< the pressed card was selected before
    QRect m_band;
    QStringList m_bandKeeps; ///< selected before the band
    int m_hovered = -1;
    bool m_keyboard = false; ///< the last act was by keyboard: show where it is
    bool m_isOld = false;    ///< the layout is of an earlier state of the film, out of sight
    bool m_moved = false;    ///< rows moved: the current one may be out of sight
    QBasicTimer m_edgeScroll;
    std::unique_ptr<CardDrag> m_drag;
};

} // namespace foreframe
