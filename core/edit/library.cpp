// Changes to the cast, the voices and the places, and to the shots that use them.
#include "edit/each_shot.h"
#include "edit/edit.h"

#include <algorithm>

namespace foreframe::edit {

namespace {

template <class T>
bool holds(const std::vector<Shared<T>>& list, std::string_view id) {
    return std::any_of(list.begin(), list.end(),
                       [&](const Shared<T>& entry) { return entry->id == id; });
}

template <class T>
Storyboard addTo(const Storyboard& storyboard, std::vector<Shared<T>> Storyboard::*list, T entry,
                 std::string_view prefix) {
    if (entry.id.empty() || holds(storyboard.*list, entry.id))
        entry.id = newId(storyboard, prefix);
    Storyboard next = storyboard;
    (next.*list).push_back(Shared<T>(std::move(entry)));
    return next;
}

template <class T>
void removeFrom(std::vector<Shared<T>>& list, std::string_view id) {
    std::erase_if(list, [&](const Shared<T>& entry) { return entry->id == id; });
}

} // namespace

Storyboard addCharacter(const Storyboard& storyboard, Character character) {
    return addTo(storyboard, &Storyboard::characters, std::move(character), "ch");
}

Storyboard addVoice(const Storyboard& storyboard, Voice voice) {
    return addTo(storyboard, &Storyboard::voices, std::move(voice), "v");
}

Storyboard addLocation(const Storyboard& storyboard, Location location) {
    return addTo(storyboard, &Storyboard::locations, std::move(location), "loc");
}

Storyboard removeCharacter(const Storyboard& storyboard, std::string_view id) {
    if (!holds(storyboard.characters, id))
        return storyboard;
    Storyboard next = storyboard;
    removeFrom(next.characters, id);
    const auto speaks = [&](const DialogueLine& line) { return line.character == id; };
    replaceShots(next, [&](const Shot& shot) -> std::optional<Shot> {
        const auto& seen = shot.characters;
        if (std::find(seen.begin(), seen.end(), id) == seen.end() &&
            std::none_of(shot.dialogue.begin(), shot.dialogue.end(), speaks))
            return std::nullopt;
        Shot copy = shot;
        std::erase(copy.characters, id);
        std::erase_if(copy.dialogue, speaks);
        return copy;
    });
    return next;
}

Storyboard removeVoice(const Storyboard& storyboard, std::string_view id) {
    if (!holds(storyboard.voices, id))
        return storyboard;
    Storyboard next = storyboard;
    removeFrom(next.voices, id);
    for (Shared<Character>& character : next.characters)
        if (character->voice == id)
            character = character.with([](Character& c) { c.voice.clear(); });
    const auto uses = [&](const DialogueLine& line) {
        return !line.voice.inherited && line.voice.id == id;
    };
    replaceShots(next, [&](const Shot& shot) -> std::optional<Shot> {
        if (std::none_of(shot.dialogue.begin(), shot.dialogue.end(), uses))
            return std::nullopt;
        Shot copy = shot;
        for (DialogueLine& line : copy.dialogue)
            if (uses(line))
                line.voice = {};
        return copy;
    });
    return next;
}

Storyboard removeLocation(const Storyboard& storyboard, std::string_view id) {
    if (!holds(storyboard.locations, id))
        return storyboard;
    Storyboard next = storyboard;
    removeFrom(next.locations, id);
    for (Shared<Scene>& scene : next.scenes)
        if (scene->location == id)
            scene = scene.with([](Scene& s) { s.location.clear(); });
    return next;
}

} // namespace foreframe::edit
