// Changes to the order of the film as a drag or a key asks for them: one undoable step each, with
// what was moved or made selected behind it.
#pragma once
#include "session/session.h"

namespace foreframe {

bool moveShots(Session& session, const QStringList& shotIds, const edit::Gap& gap);
bool copyShots(Session& session, const QStringList& shotIds, const edit::Gap& gap);
/// Before the scene at `index`, counted before it moves.
bool moveScene(Session& session, const QString& sceneId, std::size_t index);
bool copyScene(Session& session, const QString& sceneId, std::size_t index);

/// Inserts the shots and selects them.
bool addShots(Session& session, const QString& label, const edit::Gap& gap,
              std::vector<Shot> shots);

} // namespace foreframe
