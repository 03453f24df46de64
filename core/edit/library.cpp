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

/// Writes `to` for every `from` in the text.
void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Shows `visit` the free texts of a shot, in which a label can stand in brackets. What is spoken
/// is not among them.
template <class AnyShot, class Visit>
void eachProse(AnyShot& shot, Visit visit) {
    for (auto* text :
         {&shot.subject, &shot.action, &shot.context, &shot.style, &shot.lighting, &shot.pacing,
          &shot.camera.motivation, &shot.emotion.from, &shot.emotion.to, &shot.physicalState.from,
          &shot.physicalState.to, &shot.startFrame.description, &shot.endFrame.description,
          &shot.promptOverride})
        visit(*text);
    for (auto& line : shot.dialogue)
        visit(line.action);
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

Storyboard renameCharacter(const Storyboard& storyboard, std::string_view id,
                           const std::string& label) {
    std::string was;
    for (const auto& character : storyboard.characters)
        if (character->id == id)
            was = character->label;
    const auto shared = std::count_if(storyboard.characters.begin(), storyboard.characters.end(),
                                      [&](const auto& other) { return other->label == was; }) > 1;
    Storyboard next = changeCharacter(storyboard, id, [&](Character& c) { c.label = label; });
    if (was.empty() || label.empty() || was == label || shared)
        return next;
    const std::string bracketed = "[" + was + "]";
    const std::string voiced = "[" + was + "@"; // with the name of a voice behind it
    replaceShots(next, [&](const Shot& shot) -> std::optional<Shot> {
        bool found = false;
        eachProse(shot, [&](const std::string& text) {
            found = found || text.find(bracketed) != std::string::npos ||
                    text.find(voiced) != std::string::npos;
        });
        if (!found)
            return std::nullopt;
        Shot copy = shot;
        eachProse(copy, [&](std::string& text) {
            replaceAll(text, bracketed, "[" + label + "]");
            replaceAll(text, voiced, "[" + label + "@");
        });
        return copy;
    });
    return next;
}

} // namespace foreframe::edit
