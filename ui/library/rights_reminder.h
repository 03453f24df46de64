// Reminds whoever adds a first sample that a voice belongs to somebody (K-54).
#pragma once
#include "form/field.h"

namespace foreframe::library {

/// In sight from the first sample on until it is confirmed, and never again after that.
form::MakeEditor rightsReminder();

} // namespace foreframe::library
