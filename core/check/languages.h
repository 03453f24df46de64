// Which languages the model speaks, declared or read off the script (K-09).
#pragma once
#include "profile/profile.h"

namespace foreframe {

/// True where a declared language is one the model speaks, by its tag ("en", "zh-CN") or its name;
/// nothing declared is fine too.
bool isSpokenHere(std::string_view declared, const Profile& profile);

/// True unless most of the line is in a script that is neither Latin nor Chinese, or it is
/// Japanese.
bool isWrittenHere(std::string_view line);

} // namespace foreframe
