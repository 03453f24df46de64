// Shots on their way, by clipboard or under the pointer: as a storyboard of their own, and their
// prompts as text for everyone else.
#pragma once
#include "session/session.h"

class QMimeData;

namespace foreframe {

/// These shots, ready for the clipboard or a drag; the caller owns it. It is written when somebody
/// asks for it, as the film is now. Null where there are none.
QMimeData* copyOf(const Session& session, const QStringList& shotIds);
inline QMimeData* copyOfSelection(const Session& session) {
    return copyOf(session, session.selection());
}

/// A whole scene on its way: its heading, place and light with its shots, if it has any.
QMimeData* copyOfScene(const Session& session, const QString& sceneId);

bool holdsShots(const QMimeData& data);
bool holdsScene(const QMimeData& data);
/// The ids of shots that come from this very film; none where they come from elsewhere.
QStringList ownShotsIn(const QMimeData& data, const Session& into);
/// The id of a scene of this very film; empty where it comes from elsewhere.
QString ownSceneIn(const QMimeData& data, const Session& into);

/// Shots, or one scene, with what they name of the library, and the folder where their media paths
/// begin.
struct CarriedShots {
    Storyboard film;
    QString folder;
};
std::optional<CarriedShots> shotsIn(const QMimeData& data);

/// Puts them into the gap, or behind the current shot. Characters and voices of the same label or
/// name are taken for the same; ids that are taken are given anew. Their media are to be here.
void insertCarried(Session& session, const Storyboard& film,
                   const std::optional<edit::Gap>& gap = {});
/// The same with the scene of `film`, which goes before the one at `index`.
void insertCarriedScene(Session& session, const Storyboard& film, std::size_t index);
/// The same with prompts written anywhere else, each of which becomes a shot; what was understood
/// of them is said. False where the text holds none.
bool pastePrompts(Session& session, const QString& text);

} // namespace foreframe
