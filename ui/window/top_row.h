// The window's one row of controls: menus, what is open, find, board or strip, zoom, export.
#pragma once
#include "timeline/timeline_panel.h"
#include <QWidget>

class QMenuBar;
class QPushButton;
class QSlider;
class QToolButton;

namespace foreframe {

namespace theme {
class Segments;
}
class Document;
class FindField;
class TitleButton;

class TopRow : public QWidget {
    Q_OBJECT
public:
    TopRow(Session& session, Document& document, TimelinePanel& timeline, QMenuBar* menus);

    void goTo(); ///< opens a field to type a slate into

signals:
    void settingsRequested();
    void exportRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* zoomControls();
    void refresh();
    void place();
    /// Takes the next thing away that a narrow window can do without: the menus and keys have it.
    void shed(int step);

    Session& m_session;
    Document& m_document;
    TimelinePanel& m_timeline;
    QMenuBar* m_menus;
    TitleButton* m_title;
    FindField* m_find;
    QToolButton* m_findButton;
    QWidget* m_right;
    theme::Segments* m_views;
    QSlider* m_zoom = nullptr;
    QWidget* m_zoomControls;
    QPushButton* m_export;
};

} // namespace foreframe
