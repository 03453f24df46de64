#include "check/labels.h"
#include "check/rule.h"
#include "check/spoken.h"

#include <algorithm>

namespace foreframe::rules::dialogue {

namespace {

/// Where the character stands in the shot.
std::string fieldOf(const Shot& shot, const std::string& id) {
    for (std::size_t i = 0; i < shot.characters.size(); ++i)
        if (shot.characters[i] == id)
            return "characters[" + std::to_string(i) + "]";
    for (std::size_t i = 0; i < shot.dialogue.size(); ++i)
        if (shot.dialogue[i].character == id)
            return spoken::field(i, "character");
    return "characters";
}

Fix rename(const Storyboard& storyboard, const Character& character) {
    const std::string better =
        labels::Free(storyboard, character.label, character.id).next(character.label);
    return {say("Rename “{0}” to “{1}”", "把“{0}”改名为“{1}”", character.label, better),
            [id = character.id, was = character.label, better](const Storyboard& sb) {
                const Character* now = Cast(sb).character(id);
                return now && now->label == was ? edit::renameCharacter(sb, id, better) : sb;
            }};
}

void check(const ShotContext& c, Report& report) {
    if (c.shot.characters.size() + c.shot.dialogue.size() < 2)
        return;
    auto people = spoken::everyone(c);
    constexpr std::size_t crowd = 60; // more names than that nobody keeps apart in one shot
    people.resize(std::min(people.size(), crowd));
    for (const Character* part : people)
        for (const Character* whole : people)
            if (labels::isPartOf(part->label, whole->label)) {
                report.add(fieldOf(c.shot, part->id),
                           say("“{0}” can be taken for “{1}”, who is in this shot too.",
                               "“{0}”容易和同一镜头里的“{1}”混淆。", part->label, whole->label),
                           {rename(c.storyboard, *part)});
                break;
            }
}

} // namespace

extern const Rule label_ambiguous{
    .id = "dialogue/label-ambiguous",
    .severity = Severity::Warning,
    .title = {"Labels that can be taken for each other", "容易混淆的名称"},
    .why = {"Where one label is part of another in the same shot, the model mixes up who acts and "
            "who speaks.",
            "同一镜头里一个名称是另一个的一部分时，模型会弄混谁在动、谁在说。"},
    .bad = {{"“Guard” and “Guard A” in one shot.", "同一镜头里有“Guard”和“Guard A”。"},
            R"({"storyboard": {"characters": [
                {"id": "agent", "label": "Guard", "description": "a tall man in a black suit", "delivery": "raspy, deep", "voice": "v-wang"},
                {"id": "ilse", "label": "Guard A", "description": "a woman in a red coat", "delivery": "soft, calm", "voice": "v-ilse"}]},
                "shot": {"characters": ["agent", "ilse"]}})"},
    .good = {{"“Guard A” and “Guard B”.", "“Guard A”和“Guard B”。"},
             R"({"storyboard": {"characters": [
                {"id": "agent", "label": "Guard B", "description": "a tall man in a black suit", "delivery": "raspy, deep", "voice": "v-wang"},
                {"id": "ilse", "label": "Guard A", "description": "a woman in a red coat", "delivery": "soft, calm", "voice": "v-ilse"}]},
                "shot": {"characters": ["agent", "ilse"]}})"},
    .source = "K-40",
    .fixes = {{"Rename the shorter one", "给较短的名称改名"}},
    .checkShot = check,
};

} // namespace foreframe::rules::dialogue
