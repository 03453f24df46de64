// What a fix changes, told before it is done: "Duration: 7 s → 5 s".
#pragma once
#include "session/session.h"
#include <QStringList>

namespace foreframe {

/// A line for every field of a shot that differs, one for every shot that is new or gone, and one
/// for what differs in the cast or in the film as a whole. At most `most` lines; one more says how
/// many there are besides.
QStringList changesBetween(const Storyboard& before, const Storyboard& after, int most = 8);

/// The same for a fix, below its name; and what the film costs then, where that differs.
QString previewOf(const Fix& fix, const Session& session);

} // namespace foreframe
