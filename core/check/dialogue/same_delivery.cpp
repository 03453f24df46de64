#include "base/text.h"
#include "check/rule.h"
#include "check/spoken.h"

#include <unordered_map>

namespace foreframe::rules::dialogue {

namespace {

bool comparable(const DialogueLine& line) {
    return line.kind == kind::speech && !line.character.empty() && spoken::hasWords(line);
}

/// How a line sounds; the same for lines that sound the same, empty where nothing is said about it.
std::string soundOf(const DialogueLine& line, const Cast& cast) {
    const std::string_view emotion = text::trim(line.emotion);
    const std::string_view tone = spoken::toneOf(line, cast);
    return emotion.empty() && tone.empty() ? std::string()
                                           : text::lower(emotion) + '\n' + text::lower(tone);
}

void check(const ShotContext& c, Report& report) {
    if (c.shot.dialogue.size() < 2 || !spoken::heard(c))
        return;
    std::unordered_map<std::string, std::string_view> firstToSound; // like this: who
    for (std::size_t i = 0; i < c.shot.dialogue.size(); ++i) {
        const DialogueLine& line = c.shot.dialogue[i];
        const std::string sound = comparable(line) ? soundOf(line, c.cast) : std::string();
        if (sound.empty())
            continue;
        const std::string_view first =
            firstToSound.try_emplace(sound, line.character).first->second;
        if (first == line.character)
            continue;
        report.add(spoken::field(i, "tone"),
                   say("{0} and {1} sound the same in this shot.", "{0}和{1}在这个镜头里语气相同。",
                       spoken::nameOf(c.cast, first), spoken::nameOf(c.cast, line.character)));
        return;
    }
}

} // namespace

extern const Rule same_delivery{
    .id = "dialogue/same-delivery",
    .severity = Severity::Warning,
    .title = {"Speakers who sound alike", "说话人语气相同"},
    .why =
        {"Tone and emotion help the model keep two speakers apart. With the same ones, both tend "
         "to get one voice.",
         "语气和情绪帮助模型区分两个说话人。两者相同时，两个人往往成了一个声音。"},
    .bad = {{"Both are tired, raspy and deep.", "两人都疲惫、沙哑、低沉。"},
            R"({"shot": {"duration": 10, "characters": ["agent", "ilse"], "dialogue": [
                {"character": "agent", "action": "puts down the lamp", "emotion": "tired", "line": "You came back."},
                {"character": "ilse", "action": "steps out of the dark", "emotion": "tired", "line": "I said I would.", "tone": "raspy, deep"}]}})"},
    .good = {{"One is tired and raspy, the other eager and soft.", "一个疲惫沙哑，一个急切柔和。"},
             R"({"shot": {"duration": 10, "characters": ["agent", "ilse"], "dialogue": [
                {"character": "agent", "action": "puts down the lamp", "emotion": "tired", "line": "You came back."},
                {"character": "ilse", "action": "steps out of the dark", "emotion": "eager", "line": "I said I would."}]}})"},
    .source = "K-42",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::dialogue
