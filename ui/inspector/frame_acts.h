// What can be done to frames beyond setting them: swap, chain, hand on.
#pragma once
#include "form/binding.h"

class QWidget;

namespace foreframe::frames {

/// The start picture. A text-to-video shot that is given one becomes image-to-video.
form::Binding startImage();
/// "Continues previous": switched on, it takes over the last frame of the shot before.
form::Binding chain();
/// Nothing said means the video.
form::Binding orientation();

/// Start and end change places, in every selected shot.
QWidget* swapButton(Session& session);
/// The shot's last frame becomes the next one's first, and the next one continues it.
Edit handOn(const std::string& shotId);

} // namespace foreframe::frames
