// What the rules on bound voices share: how grave a finding is, and the fix that binds no voice.
#pragma once
#include "base/text.h"
#include "check/field_path.h"
#include "check/fixes.h"

namespace foreframe {

/// A voice that a line asks for itself can't be had: an error. One that it merely inherits is left
/// out of the prompt: a warning.
Severity severityOf(const Binding& binding);

Phrase unbindLabel();

/// The fixes, and one more that takes this binding off the shot, where it is a line's.
std::vector<Fix> withUnbinding(const ShotContext& context, const Binding& binding,
                               std::vector<Fix> fixes);

} // namespace foreframe
