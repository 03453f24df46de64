// A film of four shots in two scenes, with a cast of two, for tests of panels.
#pragma once
#include "session/session.h"
#include <QWidget>

namespace foreframe::test {

/// Shots "a", "b", "c" in scene "sc1" at the pier, "d" in "sc2". Maren speaks with a voice of her
/// own, Anders has none; "b" has two lines.
Storyboard smallFilm();

/// The shot of the open storyboard.
const Shot& shotOf(const Session& session, const char* id);

/// The one child of that class and object name; fails the test where there is none.
template <class T>
T* child(const QWidget& parent, const QString& name) {
    for (T* each : parent.findChildren<T*>(name))
        if (each->isVisible())
            return each;
    return nullptr;
}

} // namespace foreframe::test
