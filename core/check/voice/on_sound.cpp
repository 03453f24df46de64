#include "check/prose.h"

namespace foreframe::rules::voice {

namespace {

Phrase message(const VoiceTag& tag) {
    return say("The voice “{0}” is tagged where nobody speaks.", "声音“{0}”标在了没人说话的地方。",
               tag.name);
}

void checkShot(const ShotContext& c, Report& report) {
    for (const StrayTag& stray : c.strayTags()) {
        if (stray.role != TagRole::OnSound)
            continue;
        report.add(stray.place.path(), message(stray.tag),
                   {rewrite(c.shot, stray.place.path(), std::string(stray.text),
                            withoutTag(c.storyboard, stray), say("Remove the tag", "删除标记"))});
    }
}

/// The description of somebody or of a place goes into the prompt of every shot that shows it.
template <class Entry, class Change>
void checkDescriptions(const StoryboardContext& c, const std::vector<Shared<Entry>>& entries,
                       std::string_view list, Change change, Report& report) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = *entries[i];
        if (entry.description.find('@') == std::string::npos)
            continue;
        for (const VoiceTag& tag : voiceTags(entry.description, c.storyboard.voices)) {
            if (!tag.voice && !tag.bracketed)
                continue; // "@home" on a sweater
            const FieldPath place{list, static_cast<int>(i), ".description"};
            const StrayTag stray{TagRole::OnSound, place, entry.description, tag};
            report.add(place.path(), message(tag),
                       {{say("Remove the tag", "删除标记"),
                         [change, id = entry.id, was = entry.description,
                          now = withoutTag(c.storyboard, stray)](const Storyboard& storyboard) {
                             return change(storyboard, id, [&](Entry& changed) {
                                 if (changed.description == was)
                                     changed.description = now;
                             });
                         }}});
            break; // the next one when this one is gone
        }
    }
}

void checkStoryboard(const StoryboardContext& c, Report& report) {
    checkDescriptions(c, c.storyboard.characters, "characters", edit::changeCharacter, report);
    checkDescriptions(c, c.storyboard.locations, "locations", edit::changeLocation, report);
}

} // namespace

extern const Rule on_sound{
    .id = "voice/on-sound",
    .severity = Severity::Error,
    .title = {"Voices are for speech", "声音只用于说话"},
    .why = {"A voice tag belongs to somebody who speaks. On a movement, a thing or a sound it "
            "confuses who is talking.",
            "声音标记只属于说话的人；标在动作、物体或音效上，会让模型弄错谁在说话。"},
    .bad = {{"A siren with a voice.", "给警笛标了声音。"},
            R"({"shot": {"audio": [{"kind": "effect", "description": "[Siren@Mr. Wang] wails",
                                    "cue": "as he turns"}]}})"},
    .good = {{"A siren that wails.", "警笛响起。"},
             R"({"shot": {"audio": [{"kind": "effect", "description": "a siren wails",
                                     "cue": "as he turns"}]}})"},
    .source = "K-53e",
    .fixes = {{"Remove the tag", "删除标记"}},
    .checkShot = checkShot,
    .checkStoryboard = checkStoryboard,
};

} // namespace foreframe::rules::voice
