#include "check/rule.h"
#include "check/split.h"
#include "check/spoken.h"

#include <set>

namespace foreframe::rules::dialogue {

namespace {

std::vector<ShotPart> partsForFewer(const ShotContext& c, std::size_t most) {
    std::vector<ShotPart> parts;
    std::set<std::string_view> speaking;
    for (std::size_t i = 0; i < c.shot.dialogue.size(); ++i) {
        const DialogueLine& line = c.shot.dialogue[i];
        const bool counts = !spoken::isNarration(line) && spoken::hasWords(line);
        if (counts)
            speaking.insert(line.character);
        if (parts.empty() || speaking.size() > most) {
            parts.push_back({i, i, c.shot.duration});
            speaking.clear();
            if (counts)
                speaking.insert(line.character);
        }
        parts.back().end = i + 1;
    }
    return parts;
}

void check(const ShotContext& c, Report& report) {
    const auto most = static_cast<std::size_t>(c.profile.comfortableSpeakers);
    if (most == 0 || c.shot.dialogue.size() <= most || !spoken::heard(c))
        return;
    const std::size_t count = spoken::speakers(c.shot).size();
    if (count > most)
        report.add("dialogue",
                   say("{0} people speak in this shot; {1} is what the model keeps apart.",
                       "这个镜头里有 {0} 人说话，模型只分得清 {1} 个。", std::to_string(count),
                       std::to_string(most)),
                   {splitBetweenLines(c.shot, partsForFewer(c, most))});
}

} // namespace

extern const Rule too_many_speakers{
    .id = "dialogue/too-many-speakers",
    .severity = Severity::Warning,
    .title = {"Three or more speakers", "三人以上说话"},
    .why = {"Beyond two speakers lines land on the wrong faces. Cutting between clips keeps every "
            "voice where it belongs.",
            "超过两个说话人，台词就会落到别人脸上。分成几个片段来剪辑，声音才不会错位。"},
    .bad = {{"Three people speak in one clip.", "一个片段里三个人说话。"},
            R"({"storyboard": {"characters": [
                {"id": "agent", "label": "Agent", "description": "a tall man in a black suit", "delivery": "raspy, deep", "voice": "v-wang"},
                {"id": "ilse", "label": "Ilse", "description": "a woman in a red coat", "delivery": "soft, calm", "voice": "v-ilse"},
                {"id": "cook", "label": "Cook", "description": "an old man in an apron", "delivery": "hoarse"}]},
                "shot": {"duration": 10, "characters": ["agent", "ilse", "cook"], "dialogue": [
                {"character": "agent", "action": "puts down the lamp", "emotion": "tired", "line": "You came back."},
                {"character": "ilse", "action": "steps out of the dark", "emotion": "eager", "line": "I said I would."},
                {"character": "cook", "action": "lifts the lid", "emotion": "proud", "line": "Soup, anyone?"}]}})"},
    .good = {{"Two of them speak.", "只有两个人说话。"},
             R"({"storyboard": {"characters": [
                {"id": "agent", "label": "Agent", "description": "a tall man in a black suit", "delivery": "raspy, deep", "voice": "v-wang"},
                {"id": "ilse", "label": "Ilse", "description": "a woman in a red coat", "delivery": "soft, calm", "voice": "v-ilse"},
                {"id": "cook", "label": "Cook", "description": "an old man in an apron", "delivery": "hoarse"}]},
                "shot": {"duration": 10, "characters": ["agent", "ilse", "cook"], "dialogue": [
                {"character": "agent", "action": "puts down the lamp", "emotion": "tired", "line": "You came back."},
                {"character": "ilse", "action": "steps out of the dark", "emotion": "eager", "line": "I said I would."}]}})"},
    .source = "K-44",
    .fixes = {{"Split it into shots, between the lines", "在台词之间拆成几个镜头"}},
    .checkShot = check,
};

} // namespace foreframe::rules::dialogue
