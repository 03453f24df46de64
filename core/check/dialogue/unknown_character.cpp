#include "check/rule.h"
#include "check/spoken.h"

namespace foreframe::rules::dialogue {

namespace {

Fix addToCast(const std::string& id) {
    return {say("Add “{0}” to the cast", "把“{0}”加入角色表", id),
            [id](const Storyboard& storyboard) {
                if (Cast(storyboard).character(id))
                    return storyboard;
                Character character;
                character.id = id;
                character.label = id;
                return edit::addCharacter(storyboard, std::move(character));
            }};
}

/// A change to one line, which does nothing where that line has a character by then.
template <class Change>
Edit changeNamelessLine(const ShotContext& c, std::size_t index, Change change) {
    return [id = c.shot.id, index, change](const Storyboard& storyboard) {
        return edit::changeShot(storyboard, id, [&](Shot& shot) {
            if (index < shot.dialogue.size() && shot.dialogue[index].character.empty())
                change(shot.dialogue[index]);
        });
    };
}

bool needsCharacter(const DialogueLine& line) {
    return line.character.empty() && spoken::hasWords(line) && !spoken::isNarration(line) &&
           line.kind != kind::chorus;
}

std::vector<Fix> whoSaysIt(const ShotContext& c, std::size_t index) {
    std::vector<Fix> fixes;
    for (const std::string& id : c.shot.characters)
        if (c.cast.character(id))
            fixes.push_back(
                {say("Let {0} say it", "让“{0}”来说", spoken::nameOf(c.cast, id)),
                 changeNamelessLine(c, index, [id](DialogueLine& line) { line.character = id; })});
    fixes.push_back(
        {say("Make it narration", "改为旁白"),
         changeNamelessLine(c, index, [](DialogueLine& line) { line.kind = kind::narration; })});
    return fixes;
}

void check(const ShotContext& c, Report& report) {
    const auto unknown = [&](const std::string& id, std::string field) {
        report.add(
            std::move(field),
            say("Nobody in the cast goes by the id “{0}”.", "角色表里没有 id 为“{0}”的角色。", id),
            {addToCast(id)});
    };
    for (std::size_t i = 0; i < c.shot.characters.size(); ++i)
        if (!c.cast.character(c.shot.characters[i]))
            unknown(c.shot.characters[i], "characters[" + std::to_string(i) + "]");
    for (std::size_t i = 0; i < c.shot.dialogue.size(); ++i) {
        const DialogueLine& line = c.shot.dialogue[i];
        if (!line.character.empty() && !c.cast.character(line.character))
            unknown(line.character, spoken::field(i, "character"));
        else if (needsCharacter(line))
            report.add(
                spoken::field(i, "character"),
                say("“{0}”: nobody is named who says it.", "“{0}”：没有写明由谁说。", line.line),
                whoSaysIt(c, i));
    }
}

} // namespace

extern const Rule unknown_character{
    .id = "dialogue/unknown-character",
    .severity = Severity::Error,
    .title = {"Someone who is not in the cast", "角色表里没有的人"},
    .why = {"The prompt has no label and no description for someone the cast does not know, and "
            "words without a speaker land on any face, or on none.",
            "角色表里没有的人在提示词里就没有名称和描述；没有说话人的台词会落到任意一张脸上，"
            "甚至谁也不说。"},
    .bad =
        {{"A line for “pilot”, whom the cast does not know.",
          "“pilot”有台词，角色表里却没有这个人。"},
         R"({"shot": {"dialogue": [{"character": "pilot", "emotion": "calm", "line": "We are landing."}]}})"},
    .good =
        {{"Somebody of the cast says it.", "由角色表里的人来说。"},
         R"({"shot": {"dialogue": [{"character": "agent", "emotion": "calm", "line": "We are landing."}]}})"},
    .source = "K-40, K-53",
    .fixes = {{"Add them to the cast", "加入角色表"},
              {"Let a character say it", "让某个角色来说"},
              {"Make it narration", "改为旁白"}},
    .checkShot = check,
};

} // namespace foreframe::rules::dialogue
