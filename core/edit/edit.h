// Every change as a pure function from one storyboard to the next. A change that names something
// that is not there returns the storyboard as it was.
#pragma once
#include "lookup/slate.h"
#include <functional>
#include <unordered_map>

namespace foreframe {

using Edit = std::function<Storyboard(const Storyboard&)>;

namespace edit {

using Ids = std::vector<std::string>;

// -- fields ---------------------------------------------------------------------------------------

Storyboard changeStoryboard(const Storyboard& storyboard,
                            const std::function<void(Storyboard&)>& change);
Storyboard changeScene(const Storyboard& storyboard, std::string_view sceneId,
                       const std::function<void(Scene&)>& change);
Storyboard changeShot(const Storyboard& storyboard, std::string_view shotId,
                      const std::function<void(Shot&)>& change);
/// The same change to several shots, in film order.
Storyboard changeShots(const Storyboard& storyboard, const Ids& shotIds,
                       const std::function<void(Shot&)>& change);
Storyboard changeCharacter(const Storyboard& storyboard, std::string_view id,
                           const std::function<void(Character&)>& change);
Storyboard changeVoice(const Storyboard& storyboard, std::string_view id,
                       const std::function<void(Voice&)>& change);
Storyboard changeLocation(const Storyboard& storyboard, std::string_view id,
                          const std::function<void(Location&)>& change);

// -- order ----------------------------------------------------------------------------------------

/// A gap in the film: before the shot at `index` of the scene; index = number of shots: at its end.
struct Gap {
    std::string sceneId;
    std::size_t index = 0;
    bool operator==(const Gap&) const = default;
};

/// The gap right behind a shot, before it, or at the end of the film.
std::optional<Gap> gapAfter(const Storyboard& storyboard, std::string_view shotId);
std::optional<Gap> gapBefore(const Storyboard& storyboard, std::string_view shotId);

/// Inserts shots. Those without an id, or with one that is taken, get a new one.
Storyboard insertShots(const Storyboard& storyboard, const Gap& gap, std::vector<Shot> shots);
Storyboard removeShots(const Storyboard& storyboard, const Ids& shotIds);
/// Copies each shot right behind the last one of them, in film order. The copies keep no locked
/// slate.
Storyboard duplicateShots(const Storyboard& storyboard, const Ids& shotIds);
/// Moves the shots, in film order, into the gap (counted before anything moves).
Storyboard moveShots(const Storyboard& storyboard, const Ids& shotIds, const Gap& gap);
/// Moves them one place towards the start or the end of the film, across scenes; at the edge
/// nothing changes.
Storyboard nudgeShots(const Storyboard& storyboard, const Ids& shotIds, int direction);

/// Parts a shot in two. Dialogue from `firstLineOfSecond` on goes to the second, and so does how
/// the shot ends: end frame, end size, what emotion and physical state change to. Made from images,
/// the second starts on the first's last frame. Takes and a hand-written prompt stay behind; an
/// effect stays in the half its cue belongs to, ambience and music go on in both.
Storyboard splitShot(const Storyboard& storyboard, std::string_view shotId,
                     std::size_t firstLineOfSecond);

Storyboard insertScene(const Storyboard& storyboard, std::size_t index, Scene scene);
/// Removes a scene and its shots.
Storyboard removeScene(const Storyboard& storyboard, std::string_view sceneId);
/// Moves a scene before the one at `index` (counted before it moves).
Storyboard moveScene(const Storyboard& storyboard, std::string_view sceneId, std::size_t index);
Storyboard duplicateScene(const Storyboard& storyboard, std::string_view sceneId);

// -- library --------------------------------------------------------------------------------------

Storyboard addCharacter(const Storyboard& storyboard, Character character);
Storyboard addVoice(const Storyboard& storyboard, Voice voice);
Storyboard addLocation(const Storyboard& storyboard, Location location);
/// Takes the character out of the cast, out of who is seen, and its lines out of every shot.
Storyboard removeCharacter(const Storyboard& storyboard, std::string_view id);
/// Takes the voice out of the library and unbinds it everywhere.
Storyboard removeVoice(const Storyboard& storyboard, std::string_view id);
/// Takes the place out of the library and out of every scene.
Storyboard removeLocation(const Storyboard& storyboard, std::string_view id);
/// Changes a label, and follows it wherever a prompt reads it: in brackets, and bare where it is
/// typed whole in its exact case. What is spoken stays. Nothing follows where the label is empty,
/// before or after, or another character goes by it too.
Storyboard renameCharacter(const Storyboard& storyboard, std::string_view id,
                           const std::string& label);
/// Changes a voice's name, and follows it in the tags that name it ("[Agent@Mr. Wang]").
Storyboard renameVoice(const Storyboard& storyboard, std::string_view id, const std::string& name);

// -- media ----------------------------------------------------------------------------------------

/// Writes another media path wherever one of these stands: frames, references, samples, takes ...
Storyboard renamePaths(const Storyboard& storyboard,
                       const std::unordered_map<std::string, std::string>& renames);

// -- ids ------------------------------------------------------------------------------------------

/// An id that no scene, shot, character, voice or location has: the prefix and a number ("sh17").
std::string newId(const Storyboard& storyboard, std::string_view prefix);

} // namespace edit

} // namespace foreframe
