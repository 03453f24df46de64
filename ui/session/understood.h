// What was read of prompts that came from elsewhere, in a sentence for the status line.
#pragma once
#include "model/storyboard.h"

#include <QString>

namespace foreframe {

/// "1 shot: 2 lines, 2 characters, 1 sound; 12 words stayed in the action."
QString understood(const Storyboard& film);

} // namespace foreframe
