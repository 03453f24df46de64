// Where the entries of the library are used, and what is lost when one goes.
#pragma once
#include "session/session.h"
#include <unordered_map>

namespace foreframe::library {

struct Use {
    int shots = 0;       ///< where a character is seen or speaks, a voice is bound, a place is set
    int lines = 0;       ///< a character speaks, or a voice says
    QStringList slates;  ///< of those shots; of scenes for a place. The first few
    QStringList shotIds; ///< beside each slate, where it leads; empty: a scene without shots
    QStringList cast;    ///< who has a voice by default
};
using Uses = std::unordered_map<std::string, Use>;

/// By id, of everything in the library. One pass over the film.
Uses usesOf(const Storyboard& storyboard);

/// False where a change has left the library and its uses as they were: typing an action.
bool usesDiffer(const Storyboard& before, const Storyboard& after);

QString shots(int count); ///< "4 shots"

/// "1A, 1B and 2C"; long lists end in "and 12 more".
QString listed(const QStringList& names);

} // namespace foreframe::library
