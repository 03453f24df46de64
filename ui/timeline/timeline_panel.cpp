#include "timeline/timeline_panel.h"

namespace foreframe {

TimelinePanel::TimelinePanel(Session&, QWidget* parent)
    : QWidget(parent) {}

void TimelinePanel::setView(View view) {
    if (view == m_view)
        return;
    m_view = view;
    emit viewChanged(view);
}

void TimelinePanel::setZoom(int cardWidth) {
    const int zoom = qBound(minZoom, cardWidth, maxZoom);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    emit zoomChanged(zoom);
}

} // namespace foreframe
