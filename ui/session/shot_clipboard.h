// Shots on the clipboard: as a storyboard of their own, and their prompts as text for everyone
// else.
#pragma once
#include "session/session.h"

class QMimeData;

namespace foreframe {

/// The selected shots, ready for the clipboard; the caller owns it. Null where none is selected.
QMimeData* copyOfSelection(const Session& session);

bool holdsShots(const QMimeData& data);
/// Pastes the shots behind the current one, with the characters and voices they name: those of the
/// same label or name are taken for the same. Ids that are taken are given anew.
void pasteShots(Session& session, const QMimeData& data);
/// The same with prompts written anywhere else, each of which becomes a shot. False where the text
/// holds none.
bool pastePrompts(Session& session, const QString& text);

} // namespace foreframe
