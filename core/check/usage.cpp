#include "check/usage.h"

#include "lookup/voice_tags.h"

namespace foreframe {

namespace {

void countOne(std::unordered_map<std::string, int>& counts, const std::string& id, int by) {
    if (id.empty())
        return;
    const auto found = counts.try_emplace(id, 0).first;
    found->second += by;
    if (found->second == 0)
        counts.erase(found);
}

} // namespace

void Usage::count(const Shot& shot, const Storyboard& library, int by) {
    for (const std::string& id : shot.characters)
        countOne(characters, id, by);
    for (const DialogueLine& line : shot.dialogue) {
        countOne(characters, line.character, by);
        if (!line.voice.inherited)
            countOne(voices, line.voice.id, by);
    }
    for (const VoiceTag& tag : voiceTags(shot.promptOverride, library.voices))
        if (tag.voice)
            countOne(voices, tag.voice->id, by);
}

void Usage::countPlace(const Scene& scene, int by) {
    countOne(locations, scene.location, by);
}

} // namespace foreframe
