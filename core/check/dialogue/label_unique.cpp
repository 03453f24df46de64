#include "base/text.h"
#include "check/labels.h"
#include "check/rule.h"

#include <optional>
#include <unordered_map>

namespace foreframe::rules::dialogue {

namespace {

struct Rename {
    std::string id;
    std::string label;
};

/// A letter for everyone who is called the same, so that no label is part of another.
std::vector<Rename> lettersForAll(const Storyboard& storyboard, const std::string& key) {
    constexpr std::size_t most = 100; // at a time
    std::vector<Rename> renames;
    labels::Free free(storyboard, key);
    for (const Shared<Character>& character : storyboard.characters)
        if (renames.size() < most && text::key(character->label) == key)
            renames.push_back({character->id, free.next(character->label)});
    return renames;
}

Fix rename(const Storyboard& storyboard, const std::string& key) {
    std::vector<Rename> renames = lettersForAll(storyboard, key);
    std::vector<std::string> names;
    for (const Rename& each : renames)
        names.push_back("“" + each.label + "”");
    return {say("Rename them {0}", "改名为 {0}", text::join(names, ", ")),
            [renames = std::move(renames), key](Storyboard next) {
                for (const Rename& each : renames) {
                    const Character* character = Cast(next).character(each.id);
                    if (character && text::key(character->label) == key)
                        next = edit::renameCharacter(next, each.id, each.label);
                }
                return next;
            }};
}

void check(const StoryboardContext& c, Report& report) {
    struct Namesakes {
        const Character* first;
        std::optional<Fix> fix;
    };
    std::unordered_map<std::string, Namesakes> known;
    for (std::size_t i = 0; i < c.storyboard.characters.size(); ++i) {
        const Character& character = *c.storyboard.characters[i];
        const std::string key = text::key(character.label);
        if (key.empty())
            continue;
        const auto [found, fresh] = known.try_emplace(key, Namesakes{&character, {}});
        if (fresh)
            continue;
        Namesakes& namesakes = found->second;
        constexpr std::size_t crowd = 500; // no film's cast; letters would run out of meaning
        if (!namesakes.fix && c.storyboard.characters.size() <= crowd)
            namesakes.fix = rename(c.storyboard, key);
        const std::string& other = namesakes.first->label;
        report.add("characters[" + std::to_string(i) + "].label",
                   character.label == other
                       ? say("Two characters are called “{0}”.", "有两个角色都叫“{0}”。", other)
                       : say("“{0}” and “{1}” differ only in capitals or spaces.",
                             "“{0}”和“{1}”只差大小写或空格。", other, character.label),
                   namesakes.fix ? std::vector<Fix>{*namesakes.fix} : std::vector<Fix>());
    }
}

} // namespace

extern const Rule label_unique{
    .id = "dialogue/label-unique",
    .severity = Severity::Error,
    .title = {"One label for each character", "每个角色的名称各不相同"},
    .why = {"The label is all the model has to tell speakers apart. With the same one twice, lines "
            "and faces are swapped.",
            "模型只靠名称分辨说话人。名称重复，台词和面孔就会对调。"},
    .bad = {{"“Guard” and “guard”.", "“Guard”和“guard”。"},
            R"({"storyboard": {"characters": [
                {"id": "agent", "label": "Guard", "description": "a tall man in a black suit", "delivery": "raspy, deep", "voice": "v-wang"},
                {"id": "ilse", "label": "guard", "description": "a woman in a red coat", "delivery": "soft, calm", "voice": "v-ilse"}]}})"},
    .good = {{"“Gate Keeper” and “Night Watchman”.", "“守门人”和“巡夜人”。"},
             R"({"storyboard": {"characters": [
                {"id": "agent", "label": "Gate Keeper", "description": "a tall man in a black suit", "delivery": "raspy, deep", "voice": "v-wang"},
                {"id": "ilse", "label": "Night Watch", "description": "a woman in a red coat", "delivery": "soft, calm", "voice": "v-ilse"}]}})"},
    .source = "K-40",
    .fixes = {{"Rename them with a letter each", "各加一个字母来区分"}},
    .checkStoryboard = check,
};

} // namespace foreframe::rules::dialogue
