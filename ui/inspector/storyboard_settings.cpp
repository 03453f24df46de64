#include "inspector/storyboard_settings.h"

namespace foreframe {

void editStoryboardSettings(Session&, QWidget*) {}

} // namespace foreframe
