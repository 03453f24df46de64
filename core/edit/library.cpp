// Changes to the cast, the voices and the places, and to the shots that use them.
#include "edit/each_shot.h"
#include "edit/edit.h"

#include <algorithm>

namespace foreframe::edit {

namespace {

template <class T>
Storyboard addTo(const Storyboard& storyboard, std::vector<Shared<T>> Storyboard::*list, T entry,
                 std::string_view prefix) {
    const auto taken = [&](const std::string& id) {
        return std::any_of((storyboard.*list).begin(), (storyboard.*list).end(),
                           [&](const Shared<T>& other) { return other->id == id; });
    };
    if (entry.id.empty() || taken(entry.id))
        entry.id = newId(storyboard, prefix);
    Storyboard next = storyboard;
    (next.*list).push_back(Shared<T>(std::move(entry)));
    return next;
}

template <class T>
void removeFrom(std::vector<Shared<T>>& list, std::string_view id) {
    std::erase_if(list, [&](const Shared<T>& entry) { return entry->id == id; });
}

/// Writes `to` for every `from` in the text; true where there was one.
bool replaceAll(std::string& text, std::string_view from, std::string_view to) {
    bool found = false;
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
        found = true;
    }
    return found;
}

/// The free texts of a shot in which a label can stand in brackets. What is spoken is not touched.
std::vector<std::string*> proseOf(Shot& shot) {
    std::vector<std::string*> texts{&shot.subject,
                                    &shot.action,
                                    &shot.context,
                                    &shot.style,
                                    &shot.lighting,
                                    &shot.pacing,
                                    &shot.camera.motivation,
                                    &shot.emotion.from,
                                    &shot.emotion.to,
                                    &shot.physicalState.from,
                                    &shot.physicalState.to,
                                    &shot.startFrame.description,
                                    &shot.endFrame.description,
                                    &shot.promptOverride};
    for (DialogueLine& line : shot.dialogue)
        texts.push_back(&line.action);
    return texts;
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
    Storyboard next = storyboard;
    removeFrom(next.characters, id);
    replaceShots(next, [&](const Shot& shot) -> std::optional<Shot> {
        Shot copy = shot;
        const auto seen = std::erase(copy.characters, id);
        const auto lines = std::erase_if(
            copy.dialogue, [&](const DialogueLine& line) { return line.character == id; });
        return seen + lines > 0 ? std::optional(std::move(copy)) : std::nullopt;
    });
    return next;
}

Storyboard removeVoice(const Storyboard& storyboard, std::string_view id) {
    Storyboard next = storyboard;
    removeFrom(next.voices, id);
    for (Shared<Character>& character : next.characters)
        if (character->voice == id)
            character = character.with([](Character& c) { c.voice.clear(); });
    replaceShots(next, [&](const Shot& shot) -> std::optional<Shot> {
        Shot copy = shot;
        bool changed = false;
        for (DialogueLine& line : copy.dialogue)
            if (!line.voice.inherited && line.voice.id == id) {
                line.voice = {};
                changed = true;
            }
        return changed ? std::optional(std::move(copy)) : std::nullopt;
    });
    return next;
}

Storyboard removeLocation(const Storyboard& storyboard, std::string_view id) {
    Storyboard next = storyboard;
    removeFrom(next.locations, id);
    for (Shared<Scene>& scene : next.scenes)
        if (scene->location == id)
            scene = scene.with([](Scene& s) { s.location.clear(); });
    return next;
}

Storyboard renameCharacter(const Storyboard& storyboard, std::string_view id,
                           const std::string& label) {
    const auto found =
        std::find_if(storyboard.characters.begin(), storyboard.characters.end(),
                     [&](const Shared<Character>& entry) { return entry->id == id; });
    if (found == storyboard.characters.end() || (*found)->label == label)
        return storyboard;
    const std::string was = (*found)->label;
    Storyboard next = changeCharacter(storyboard, id, [&](Character& c) { c.label = label; });
    if (was.empty())
        return next;
    replaceShots(next, [&](const Shot& shot) -> std::optional<Shot> {
        Shot copy = shot;
        bool changed = false;
        for (std::string* text : proseOf(copy)) {
            changed = replaceAll(*text, "[" + was + "]", "[" + label + "]") || changed;
            changed = replaceAll(*text, "[" + was + "@", "[" + label + "@") || changed;
        }
        return changed ? std::optional(std::move(copy)) : std::nullopt;
    });
    return next;
}

} // namespace foreframe::edit
