#include "check/rule.h"

#include <algorithm>
#include <unordered_set>

namespace foreframe::rules::continuity {

namespace {

bool counted(const std::unordered_map<std::string, int>& usage, const std::string& id) {
    const auto found = usage.find(id);
    return found != usage.end() && found->second > 0;
}

void check(const StoryboardContext& c, Report& report) {
    // Casting comes before shooting: without a shot nothing can be in use yet.
    const auto& scenes = c.storyboard.scenes;
    if (std::all_of(scenes.begin(), scenes.end(),
                    [](const Shared<Scene>& scene) { return scene->shots.empty(); }))
        return;
    const auto place = [](std::string_view list, std::size_t i) {
        return std::string(list) + "[" + std::to_string(i) + "]";
    };
    for (std::size_t i = 0; i < c.storyboard.characters.size(); ++i) {
        const Character& character = *c.storyboard.characters[i];
        if (!counted(c.usage.characters, character.id))
            report.add(place("characters", i),
                       say("{0} is in no shot.", "{0}没有出现在任何镜头里。",
                           character.label.empty() ? character.id : character.label));
    }
    // A voice is in use where a line binds it, or where somebody in the film has it.
    std::unordered_set<std::string_view> cast;
    for (const Shared<Character>& character : c.storyboard.characters)
        cast.insert(character->voice);
    for (std::size_t i = 0; i < c.storyboard.voices.size(); ++i) {
        const Voice& voice = *c.storyboard.voices[i];
        if (!counted(c.usage.voices, voice.id) && !cast.contains(voice.id))
            report.add(place("voices", i),
                       say("No line uses the voice “{0}”.", "没有台词用到声音“{0}”。",
                           voice.name.empty() ? voice.id : voice.name));
    }
    for (std::size_t i = 0; i < c.storyboard.locations.size(); ++i) {
        const Location& location = *c.storyboard.locations[i];
        if (!counted(c.usage.locations, location.id))
            report.add(place("locations", i),
                       say("No scene is set in “{0}”.", "没有场景设在“{0}”。",
                           location.name.empty() ? location.id : location.name));
    }
}

} // namespace

extern const Rule unused{
    .id = "continuity/unused",
    .severity = Severity::Advice,
    .title = {"Cast, voices and places without a shot", "没有镜头用到的角色、声音和地点"},
    .why =
        {"Somebody who was cast and appears nowhere is either a leftover or missing from a shot.",
         "选了角却没有出场的，不是多余，就是漏进了某个镜头。"},
    .bad =
        {{"A place, the roof, where no scene is set.", "没有场景设在屋顶上。"},
         R"({"storyboard": {"locations": [{"id": "pier", "name": "The pier", "description": "a rain-soaked pier at dusk"},
                {"id": "roof", "name": "The roof", "description": "a flat roof under the stars"}]}})"},
    .good =
        {{"Every place has a scene.", "每个地点都有场景。"},
         R"({"storyboard": {"locations": [{"id": "pier", "name": "The pier", "description": "a rain-soaked pier at dusk"}]}})"},
    .source = "K-88",
    .fixes = {},
    .checkStoryboard = check,
};

} // namespace foreframe::rules::continuity
