// Says what differs between two films, in a sentence or two.
#pragma once
#include "diff/film_diff.h"
#include <QString>

namespace foreframe {

/// "2 shots are new (3A, 3B), 1 shot is different (1A), the cast, voices or places differ." Empty
/// where nothing differs.
QString differenceWords(const FilmDifferences& differences);

} // namespace foreframe
