// Modules that are loaded when they are first needed: libraries that would cost every start its
// time.
#pragma once
#include <QtGlobal>

namespace foreframe {

/// The function of this name in a module ("libforeframe_av"); null where it is not installed. A
/// module stays loaded. Thread-safe.
QFunctionPointer moduleFunction(const char* module, const char* function);

} // namespace foreframe
