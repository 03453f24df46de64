// A way from somebody who has no voice to one of their own.
#pragma once
#include "form/field.h"

namespace foreframe::library {

/// Adds a voice, makes it theirs, and opens it to be named.
form::MakeEditor newVoice();

} // namespace foreframe::library
