#include "edit/adopt.h"

#include "base/text.h"
#include "edit/edit.h"
#include "lookup/fresh_ids.h"
#include "lookup/known_names.h"

#include <unordered_map>
#include <unordered_set>

namespace foreframe::edit {

namespace {

/// From ids of the one storyboard to ids of the other.
class Renames {
public:
    template <class T>
    Renames(const std::vector<Shared<T>>& there, std::string_view prefix, FreshIds& ids)
        : m_prefix(prefix),
          m_ids(ids) {
        for (const Shared<T>& entry : there)
            m_taken.insert(entry->id);
    }
    void add(const std::string& from, const std::string& to) { m_renames.emplace(from, to); }
    /// An id that means nobody in its own storyboard shall not mean somebody here.
    void rename(std::string& id) {
        const auto found = m_renames.find(id);
        if (found == m_renames.end() && !m_taken.contains(id))
            return;
        id = found == m_renames.end() ? m_renames.emplace(id, m_ids.make(m_prefix)).first->second
                                      : found->second;
    }

private:
    std::string_view m_prefix;
    FreshIds& m_ids;
    std::unordered_set<std::string> m_taken;
    std::unordered_map<std::string, std::string> m_renames;
};

/// An id says nothing across two storyboards: in both the first character may be "ch1". A name
/// does. Whoever has none is known only where all is the same.
template <class T, class Adapt>
Renames join(std::vector<Shared<T>>& into, const std::vector<Shared<T>>& from, std::string T::*name,
             std::string_view prefix, FreshIds& ids, Adapt adapt) {
    KnownNames names;
    std::unordered_map<std::string, Shared<T>> nameless;
    const auto learn = [&](const Shared<T>& entry, const std::string& as) {
        if (text::trim((*entry).*name).empty())
            nameless.emplace(as, entry);
        else
            names.add(text::trim((*entry).*name), as);
    };
    for (const Shared<T>& entry : into)
        learn(entry, entry->id);

    Renames renames(into, prefix, ids);
    for (const Shared<T>& entry : from) {
        const std::string_view called = text::trim((*entry).*name);
        if (called.empty()) {
            const auto same = nameless.find(entry->id);
            if (same != nameless.end() && *same->second == *entry) {
                renames.add(entry->id, entry->id);
                continue;
            }
        } else if (const std::string* known = names.find(called)) {
            renames.add(entry->id, *known);
            continue;
        }
        T copy = *entry;
        copy.id = ids.keep(entry->id, prefix);
        renames.add(entry->id, copy.id);
        learn(entry, copy.id);
        adapt(copy);
        into.push_back(Shared<T>(std::move(copy)));
    }
    return renames;
}

using VoiceOf = std::unordered_map<std::string_view, std::string_view>; // by the character's id

VoiceOf voicesIn(const Storyboard& film) {
    VoiceOf voices;
    for (const auto& character : film.characters)
        voices.emplace(character->id, character->voice);
    return voices;
}

std::string find(const VoiceOf& voices, const std::string& character) {
    const auto found = voices.find(character);
    return found == voices.end() ? std::string() : std::string(found->second);
}

} // namespace

Adopted adopt(const Storyboard& storyboard, const Storyboard& from, std::vector<Shot> shots) {
    Adopted adopted{storyboard, std::move(shots)};
    FreshIds ids(storyboard);
    Renames voices =
        join(adopted.storyboard.voices, from.voices, &Voice::name, "v", ids, [](const Voice&) {});
    Renames people = join(adopted.storyboard.characters, from.characters, &Character::label, "ch",
                          ids, [&](Character& character) { voices.rename(character.voice); });

    const VoiceOf there = voicesIn(from);
    const VoiceOf here = voicesIn(adopted.storyboard);
    for (Shot& shot : adopted.shots) {
        for (std::string& id : shot.characters)
            people.rename(id);
        for (DialogueLine& line : shot.dialogue) {
            // Someone who is known here already may speak with another voice here.
            std::string spokenWith =
                line.voice.inherited ? find(there, line.character) : line.voice.id;
            voices.rename(spokenWith);
            people.rename(line.character);
            if (!line.voice.inherited)
                line.voice.id = std::move(spokenWith);
            else if (!spokenWith.empty() && find(here, line.character) != spokenWith)
                line.voice = {false, std::move(spokenWith)};
        }
    }
    return adopted;
}

AdoptedScene adoptScene(const Storyboard& storyboard, const Storyboard& from, Scene scene) {
    std::vector<Shot> shots;
    for (const auto& shot : scene.shots)
        shots.push_back(*shot);
    Adopted adopted = adopt(storyboard, from, std::move(shots));
    FreshIds ids(adopted.storyboard);
    Renames places = join(adopted.storyboard.locations, from.locations, &Location::name, "loc", ids,
                          [](const Location&) {});
    places.rename(scene.location);
    scene.shots.clear();
    for (Shot& shot : adopted.shots)
        scene.shots.emplace_back(std::move(shot));
    return {std::move(adopted.storyboard), std::move(scene)};
}

Storyboard withLooksNoted(const Storyboard& storyboard, Storyboard from) {
    KnownNames names;
    std::unordered_map<std::string_view, const Character*> here;
    for (const auto& character : storyboard.characters) {
        names.add(text::trim(character->label), character->id);
        here.emplace(character->id, &*character);
    }
    std::unordered_map<std::string_view, const Character*> otherLooks; // by the id there
    for (const auto& character : from.characters)
        if (const std::string* id = names.find(text::trim(character->label));
            id && !character->description.empty() &&
            text::key(here[*id]->description) != text::key(character->description))
            otherLooks.emplace(character->id, &*character);
    std::vector<std::pair<std::string, std::string>> notes; // of which shot
    for (const auto& scene : from.scenes)
        for (const auto& shot : scene->shots)
            for (const std::string& id : shot->characters)
                if (const auto found = otherLooks.find(id); found != otherLooks.end()) {
                    notes.emplace_back(shot->id,
                                       found->second->label + ": " + found->second->description);
                    otherLooks.erase(found);
                }
    for (const auto& [id, note] : notes)
        from = changeShot(from, id, [&note = note](Shot& shot) {
            shot.notes += (shot.notes.empty() ? "" : "\n") + note;
        });
    return from;
}

Storyboard withOwnWords(Storyboard film) {
    std::unordered_map<std::string_view, std::string_view> places;
    for (const auto& place : film.locations)
        places.emplace(place->id, place->description);
    const auto fill = [](std::string& field, std::string_view words) {
        if (field.empty())
            field = words;
    };
    std::vector<Shared<Scene>> scenes;
    for (const auto& before : film.scenes) {
        Scene scene = *before;
        const auto place = places.find(scene.location);
        for (Shared<Shot>& each : scene.shots) {
            Shot shot = *each;
            fill(shot.context, place == places.end() ? std::string_view() : place->second);
            fill(shot.lighting, scene.lighting);
            fill(shot.style, film.style);
            shot.negativePrompt.insert(shot.negativePrompt.begin(), film.negativePrompt.begin(),
                                       film.negativePrompt.end());
            each = Shared<Shot>(std::move(shot));
        }
        if (!scene.notes.empty() && !scene.shots.empty()) {
            Shot first = *scene.shots.front();
            first.notes += (first.notes.empty() ? "" : "\n") + scene.notes;
            scene.shots.front() = Shared<Shot>(std::move(first));
        }
        scenes.emplace_back(std::move(scene));
    }
    film.scenes = std::move(scenes);
    return film;
}

} // namespace foreframe::edit
