// The film as cards in the middle of the window: the board wraps them, the strip lays them on time.
#pragma once
#include "session/session.h"
#include <QWidget>

namespace foreframe {

class TimelinePanel : public QWidget {
    Q_OBJECT
public:
    enum class View { Board, Strip };

    /// Widths of a 16:9 card in px, which are the zoom.
    static constexpr int minZoom = 112;
    static constexpr int maxZoom = 640;
    static constexpr int usualZoom = 328;

    explicit TimelinePanel(Session& session, QWidget* parent = nullptr);

    View view() const { return m_view; }
    int zoom() const { return m_zoom; }

public slots:
    void setView(foreframe::TimelinePanel::View view);
    void setZoom(int cardWidth); ///< kept within minZoom and maxZoom

signals:
    void viewChanged(foreframe::TimelinePanel::View view);
    void zoomChanged(int cardWidth);
    /// The menu of the selected shots is wanted here; the window has it.
    void shotMenuRequested(const QPoint& globalPos);

private:
    View m_view = View::Board;
    int m_zoom = usualZoom;
};

} // namespace foreframe
