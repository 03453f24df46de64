// Shots and scenes of one storyboard brought into another one, with whom and what they name.
#pragma once
#include "model/storyboard.h"

namespace foreframe::edit {

/// A storyboard with more in its library, and shots that name who is there.
struct Adopted {
    Storyboard storyboard;
    std::vector<Shot> shots;
};

/// Takes shots of `from` in, with its characters and voices. Who has the same label, or the same
/// name of a voice, is the same (case and spaces aside, "Character A: Agent" is "Agent"); the
/// others join under ids of their own. A line keeps the voice it had. The shots are not inserted
/// yet.
Adopted adopt(const Storyboard& storyboard, const Storyboard& from, std::vector<Shot> shots);

/// A storyboard with more in its library, and a scene that names what is there.
struct AdoptedScene {
    Storyboard storyboard;
    Scene scene;
};

/// The same with a whole scene: the place it is set in comes along, known by its name.
AdoptedScene adoptScene(const Storyboard& storyboard, const Storyboard& from, Scene scene);

/// Whoever is known to `storyboard` already keeps the looks they have there: what `from` says of
/// them stands in the notes of the first shot of theirs.
Storyboard withLooksNoted(const Storyboard& storyboard, Storyboard from);

/// Every shot says itself what it has from its scene and its film: they stay behind where shots are
/// taken out.
Storyboard withOwnWords(Storyboard film);

} // namespace foreframe::edit
