// The media that a shot and the library refer to, each with the field it stands in.
#pragma once
#include "base/phrase.h"
#include "check/field_path.h"
#include "media/facts.h"

namespace foreframe {

/// `visit(const FieldPath&, const std::string& path)` for every path of the shot; none is empty.
template <class Visit>
void eachMediaPath(const Shot& shot, Visit visit) {
    const auto offer = [&](const FieldPath& place, const std::string& path) {
        if (!path.empty())
            visit(place, path);
    };
    offer({"startFrame.image"}, shot.startFrame.image);
    offer({"endFrame.image"}, shot.endFrame.image);
    offer({"references.style"}, shot.references.style);
    offer({"references.location"}, shot.references.location);
    offer({"motion.video"}, shot.motion.video);
    int index = 0;
    for (const AudioLayer& layer : shot.audio)
        offer({"audio", index++, ".file"}, layer.file);
    index = 0;
    for (const Take& take : shot.takes)
        offer({"takes", index++, ".video"}, take.video);
}

/// The same for the storyboard's library.
template <class Visit>
void eachMediaPath(const Storyboard& storyboard, Visit visit) {
    const auto offer = [&](const FieldPath& place, const std::string& path) {
        if (!path.empty())
            visit(place, path);
    };
    int index = 0;
    for (const Shared<Voice>& voice : storyboard.voices)
        offer({"voices", index++, ".sample"}, voice->sample);
    index = 0;
    for (const Shared<Character>& character : storyboard.characters) {
        int item = 0;
        for (const std::string& reference : character->references)
            offer({"characters", index, ".references", item++}, reference);
        ++index;
    }
    index = 0;
    for (const Shared<Location>& location : storyboard.locations)
        offer({"locations", index++, ".reference"}, location->reference);
}

/// True where a path leaves the storyboard's folder, by its spelling or by what was found there.
bool isOutside(const MediaFacts& facts, const std::string& path);

/// What was found at a path; null where nobody has looked, and where it is outside: `media/outside`
/// says that, and nobody else says more.
const MediaFact* factInside(const MediaFacts& facts, const std::string& path);

/// A path as a sentence says it: "3d-start.png" in the media folder, whole anywhere else, where a
/// name alone would leave open which file is meant.
std::string nameInMedia(const std::string& path);

/// "3d-start.png is not in the media folder."
Phrase notThere(const std::string& path);

} // namespace foreframe
