#include "library/library_panel.h"

namespace foreframe {

LibraryPanel::LibraryPanel(Session&, QWidget* parent)
    : QWidget(parent) {}

} // namespace foreframe
