#include "base/text.h"
#include "check/rule.h"
#include "check/spoken.h"

namespace foreframe::rules::dialogue {

namespace {

bool comparable(const DialogueLine& line) {
    return line.kind == kind::speech && !line.character.empty() && spoken::hasWords(line);
}

/// True where both lines say how they sound, and say the same.
bool soundAlike(const DialogueLine& a, const DialogueLine& b, const Cast& cast) {
    const std::string_view emotion = text::trim(a.emotion);
    const std::string_view tone = spoken::toneOf(a, cast);
    return (!emotion.empty() || !tone.empty()) &&
           text::equalsIgnoringCase(emotion, text::trim(b.emotion)) &&
           text::equalsIgnoringCase(tone, spoken::toneOf(b, cast));
}

void check(const ShotContext& c, Report& report) {
    if (c.shot.dialogue.size() < 2 || !spoken::heard(c))
        return;
    const auto& lines = c.shot.dialogue;
    for (std::size_t later = 1; later < lines.size(); ++later)
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            const DialogueLine& a = lines[earlier];
            const DialogueLine& b = lines[later];
            if (comparable(a) && comparable(b) && a.character != b.character &&
                soundAlike(a, b, c.cast)) {
                report.add(spoken::field(later, "tone"),
                           say("{0} and {1} sound the same in this shot.",
                               "{0}和{1}在这个镜头里语气相同。",
                               spoken::nameOf(c.cast, a.character),
                               spoken::nameOf(c.cast, b.character)));
                return;
            }
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
