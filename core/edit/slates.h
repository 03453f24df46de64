// Slates that stay with their shots: locked once a script is out, and numbered anew when asked.
#pragma once
#include "edit/edit.h"

namespace foreframe::edit {

/// True where every shot has a slate of its own, and there is one.
bool slatesLocked(const Storyboard& storyboard);
/// Each shot keeps the slate it has now, wherever it is moved.
Storyboard lockSlates(const Storyboard& storyboard);
/// Slates follow the order of the film again.
Storyboard unlockSlates(const Storyboard& storyboard);

/// A shot that would be called something else.
struct NewSlate {
    std::string shot; ///< id
    std::string from;
    std::string to;
    bool operator==(const NewSlate&) const = default;
};
/// What numbering by the order of the film would change, in film order.
std::vector<NewSlate> newSlates(const Storyboard& storyboard);
/// Does it; slates that were locked stay so.
Storyboard renumberSlates(const Storyboard& storyboard);

/// Shots that `before` does not have, beside ones whose slates are locked, get slates between:
/// behind 12A stands 12A-1, then 12A-2, before the first of scene 12 stands 12-1. No slate is given
/// twice, and none that was there changes.
Storyboard slateNewShots(const Storyboard& before, Storyboard after);

} // namespace foreframe::edit
