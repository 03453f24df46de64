#include "edit/adopt.h"

#include "base/text.h"
#include "lookup/fresh_ids.h"

#include <algorithm>
#include <unordered_map>

namespace foreframe::edit {

namespace {

/// From ids of the one storyboard to ids of the other.
using Renames = std::unordered_map<std::string, std::string>;

void rename(std::string& id, const Renames& renames) {
    if (const auto found = renames.find(id); found != renames.end())
        id = found->second;
}

/// An id says nothing across two storyboards: in both the first character may be "ch1". A name
/// does.
template <class T, class Adapt>
Renames join(std::vector<Shared<T>>& into, const std::vector<Shared<T>>& from, std::string T::*name,
             std::string_view prefix, FreshIds& ids, Adapt adapt) {
    Renames renames;
    for (const Shared<T>& entry : from) {
        const std::string key = text::key((*entry).*name);
        const auto known = std::find_if(into.begin(), into.end(), [&](const Shared<T>& other) {
            return key.empty() ? *other == *entry : text::key((*other).*name) == key;
        });
        if (known != into.end()) {
            renames.emplace(entry->id, (*known)->id);
            continue;
        }
        T copy = *entry;
        copy.id = ids.keep(entry->id, prefix);
        renames.emplace(entry->id, copy.id);
        adapt(copy);
        into.push_back(Shared<T>(std::move(copy)));
    }
    return renames;
}

} // namespace

Adopted adopt(const Storyboard& storyboard, const Storyboard& from, std::vector<Shot> shots) {
    Adopted adopted{storyboard, std::move(shots)};
    FreshIds ids(storyboard);
    const Renames voices =
        join(adopted.storyboard.voices, from.voices, &Voice::name, "v", ids, [](const Voice&) {});
    const Renames people =
        join(adopted.storyboard.characters, from.characters, &Character::label, "ch", ids,
             [&](Character& character) { rename(character.voice, voices); });

    const auto voiceOf = [](const Storyboard& film, const std::string& id) {
        for (const auto& character : film.characters)
            if (character->id == id)
                return character->voice;
        return std::string();
    };
    for (Shot& shot : adopted.shots) {
        for (std::string& id : shot.characters)
            rename(id, people);
        for (DialogueLine& line : shot.dialogue) {
            // Someone who is known here already may speak with another voice here.
            std::string spokenWith =
                line.voice.inherited ? voiceOf(from, line.character) : line.voice.id;
            rename(spokenWith, voices);
            rename(line.character, people);
            if (!line.voice.inherited)
                line.voice.id = std::move(spokenWith);
            else if (!spokenWith.empty() &&
                     voiceOf(adopted.storyboard, line.character) != spokenWith)
                line.voice = {false, std::move(spokenWith)};
        }
    }
    return adopted;
}

} // namespace foreframe::edit
