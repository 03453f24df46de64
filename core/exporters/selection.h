// Which shots are meant by "1A,2C-2F".
#pragma once
#include "base/result.h"
#include "lookup/slate.h"

namespace foreframe {

std::vector<Place> allShots(const Storyboard& storyboard); ///< in film order

/// Slates or ids and ranges of them, divided by commas: in film order, each once. The Error names
/// what could not be found.
Result<std::vector<Place>> shotsNamed(const Storyboard& storyboard, std::string_view list);

/// What to say where no shot has this name.
std::string noSuchShot(const Storyboard& storyboard, std::string_view name);

} // namespace foreframe
