// Whether things may move on screen.
#pragma once

namespace foreframe::theme {

/// As Preferences say; at first, as the desktop does.
bool motion();
void setMotion(bool moves);

} // namespace foreframe::theme
