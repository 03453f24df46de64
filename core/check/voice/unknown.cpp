#include "check/voice_fixes.h"

namespace foreframe::rules::voice {

namespace {

/// The library's voice whose id or name is spelled most alike; null: none is near.
const Voice* nearest(const Storyboard& storyboard, std::string_view id) {
    constexpr std::size_t most = 500; // a library twice as long as the service keeps (K-51)
    if (storyboard.voices.size() > most)
        return nullptr;
    std::vector<std::string_view> spellings;
    for (const Shared<Voice>& voice : storyboard.voices) {
        spellings.push_back(voice->id);
        spellings.push_back(voice->name);
    }
    const std::string_view found = fixes::nearest(id, spellings);
    for (const Shared<Voice>& voice : storyboard.voices)
        if (!found.empty() && (voice->id == found || voice->name == found))
            return &*voice;
    return nullptr;
}

Phrase message(const std::string& id) {
    return say("The voice “{0}” is not in the library.", "声音库里没有“{0}”。", id);
}

Phrase bindLabel(const Voice& voice) {
    return say("Bind “{0}”", "绑定“{0}”", voice.name);
}

void check(const ShotContext& c, Report& report) {
    int index = -1;
    for (const DialogueLine& line : c.shot.dialogue) {
        ++index;
        const std::string& id = line.voice.id;
        if (line.voice.inherited || id.empty() || c.cast.voice(id) || c.motionControl())
            continue;
        const auto rebind = [&](Phrase label, VoiceChoice choice) {
            return fixes::changeShot(c.shot, std::move(label), [id, choice](Shot& shot) {
                for (DialogueLine& other : shot.dialogue)
                    if (!other.voice.inherited && other.voice.id == id)
                        other.voice = choice;
            });
        };
        std::vector<Fix> fixes;
        if (const Voice* near = nearest(c.storyboard, id))
            fixes.push_back(rebind(bindLabel(*near), VoiceChoice::of(near->id)));
        fixes.push_back(rebind(unbindLabel(), VoiceChoice::none()));
        report.add(FieldPath{"dialogue", index, ".voice"}.path(), message(id), std::move(fixes));
    }
}

void checkWhole(const StoryboardContext& c, Report& report) {
    int index = -1;
    for (const Shared<Character>& character : c.storyboard.characters) {
        ++index;
        if (character->voice.empty() || c.cast.voice(character->voice))
            continue;
        const auto rebind = [&](Phrase label, const std::string& to) {
            return Fix{std::move(label), [id = character->id, to](const Storyboard& storyboard) {
                           return edit::changeCharacter(storyboard, id,
                                                        [&](Character& ch) { ch.voice = to; });
                       }};
        };
        std::vector<Fix> fixes;
        if (const Voice* near = nearest(c.storyboard, character->voice))
            fixes.push_back(rebind(bindLabel(*near), near->id));
        fixes.push_back(rebind(unbindLabel(), {}));
        report.add(FieldPath{"characters", index, ".voice"}.path(), message(character->voice),
                   std::move(fixes));
    }
}

} // namespace

extern const Rule unknown{
    .id = "voice/unknown",
    .severity = Severity::Error,
    .title = {"A voice of the library", "声音库里的声音"},
    .why = {"A line bound to a voice that the library doesn't have would be spoken by any voice.",
            "台词绑定的声音不在库里，模型会随意选用声音。"},
    .bad = {{"A voice that was removed or misspelled.", "声音已删除或拼写有误。"},
            R"({"shot": {"dialogue": [{"character": "agent", "action": "turns", "emotion": "angry",
                "voice": "v-wnag", "line": "Where is the truth?"}]}})"},
    .good = {{"A voice of the library.", "库里的声音。"},
             R"({"shot": {"dialogue": [{"character": "agent", "action": "turns", "emotion": "angry",
                "voice": "v-wang", "line": "Where is the truth?"}]}})"},
    .source = "K-50",
    .fixes = {{"Bind the nearest voice", "绑定最接近的声音"},
              {"Bind no voice here", "此处不绑定声音"}},
    .checkShot = check,
    .checkStoryboard = checkWhole,
};

} // namespace foreframe::rules::voice
