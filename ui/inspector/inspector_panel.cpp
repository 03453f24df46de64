#include "inspector/inspector_panel.h"

namespace foreframe {

InspectorPanel::InspectorPanel(Session&, QWidget* parent)
    : QWidget(parent) {}

} // namespace foreframe
