#include "base/text.h"
#include "check/rule.h"
#include "check/word_list.h"

namespace foreframe::rules::audio {

namespace {

/// "as the door opens" in the description is a cue as good as any.
bool saysWhen(const std::string& description) {
    static const WordList timing = WordList::named("timing");
    std::vector<Word> words;
    appendWords(description, 0, false, words);
    return timing.in(words);
}

void check(const ShotContext& c, Report& report) {
    if (c.shot.audio.empty() || !c.sounds() || c.overridden())
        return;
    for (std::size_t i = 0; i < c.shot.audio.size(); ++i) {
        const AudioLayer& layer = c.shot.audio[i];
        if (layer.kind == sound::effect && text::trim(layer.cue).empty() &&
            !text::trim(layer.description).empty() && !saysWhen(layer.description))
            report.add("audio[" + std::to_string(i) + "].cue",
                       say("Nothing says when “{0}” is heard.", "没有写明“{0}”何时响起。",
                           layer.description));
    }
}

} // namespace

extern const Rule effect_timing{
    .id = "audio/effect-timing",
    .severity = Severity::Advice,
    .title = {"When an effect is heard", "音效响起的时刻"},
    .why =
        {"An effect without a cue comes at any moment, mostly too early. Tie it to what is seen.",
         "没有时机的音效随时可能响起，多半太早。把它和画面里的动作绑在一起。"},
    .bad = {{"Breaking glass, at no particular moment.", "玻璃碎裂声，没说何时。"},
            R"({"shot": {"audio": [{"kind": "effect", "description": "breaking glass"}]}})"},
    .good =
        {{"Breaking glass, at the moment it hits the floor.", "玻璃落地的瞬间碎裂。"},
         R"({"shot": {"audio": [{"kind": "effect", "description": "breaking glass", "cue": "at the moment it hits the floor"}]}})"},
    .source = "K-33",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::audio
