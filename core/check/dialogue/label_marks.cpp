#include "base/marks.h"
#include "base/text.h"
#include "check/field_path.h"
#include "check/rule.h"

#include <algorithm>
#include <array>

namespace foreframe::rules::dialogue {

namespace {

/// What holds a label, its voice and the words apart in a prompt.
constexpr std::array<std::string_view, 10> separators{"[",  "]",  "@",  "<<<", ">>>",
                                                      "【", "】", "\"", "“",   "”"};

/// The name as a prompt would write it: brackets around all of it are its own.
std::string_view named(std::string_view name) {
    name = text::trim(name);
    return name.size() > 1 && name.front() == '[' && name.back() == ']'
               ? name.substr(1, name.size() - 2)
               : name;
}

/// The first of these marks in the name; empty: none.
std::string_view markIn(std::string_view name) {
    for (std::size_t at = 0; at < name.size(); ++at)
        if (const std::size_t length = marks::prefixIn(separators, name.substr(at)))
            return name.substr(at, length);
    return {};
}

std::string without(std::string_view name) {
    std::string plain;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t length = marks::prefixIn(separators, name.substr(at));
        plain += length > 0 ? " " : name.substr(at, 1);
        at += std::max<std::size_t>(length, 1);
    }
    return text::collapse(plain);
}

/// `rename` puts the plain name where the other one still stands.
void report(FieldPath field, const std::string& name, Edit rename, Report& report) {
    const std::string_view mark = markIn(named(name));
    if (mark.empty())
        return;
    const std::string plain = without(named(name));
    std::vector<Fix> fixes;
    if (!plain.empty())
        fixes.push_back({say("Rename it “{0}”", "改名为“{0}”", plain), std::move(rename)});
    report.add(field.path(),
               say("“{0}” can't be read in a prompt: {1} has a meaning of its own there.",
                   "提示词里无法读出“{0}”：{1} 在其中另有含义。", name, std::string(mark)),
               std::move(fixes));
}

void check(const StoryboardContext& c, Report& into) {
    int index = -1;
    for (const Shared<Character>& character : c.storyboard.characters)
        report(
            FieldPath{"characters", ++index, ".label"}, character->label,
            [id = character->id, was = character->label](const Storyboard& film) {
                const Character* known = Cast(film).character(id);
                return known && known->label == was
                           ? edit::renameCharacter(film, id, without(named(was)))
                           : film;
            },
            into);
    index = -1;
    for (const Shared<Voice>& voice : c.storyboard.voices)
        report(
            FieldPath{"voices", ++index, ".name"}, voice->name,
            [id = voice->id, was = voice->name](const Storyboard& film) {
                return edit::changeVoice(film, id, [&](Voice& known) {
                    if (known.name == was)
                        known.name = without(named(was));
                });
            },
            into);
}

} // namespace

extern const Rule label_marks{
    .id = "dialogue/label-marks",
    .severity = Severity::Warning,
    .title = {"Names without brackets and @", "名称里不用括号和 @"},
    .why =
        {"In a prompt, brackets hold a label, @ leads to its voice and quotes hold what is said. "
         "Inside a name they cut it in two, and the line belongs to nobody.",
         "在提示词里，方括号标出名称，@ "
         "引出声音，引号标出台词。名称里出现它们，名称就被截断，台词便没有了"
         "主人。"},
    .bad = {{"A character called “Guard [night]”.", "角色名为“卫兵[夜班]”。"},
            R"({"storyboard": {"characters": [
                {"id": "agent", "label": "Guard [night]", "description": "a tall man in a black suit", "delivery": "raspy, deep", "voice": "v-wang"},
                {"id": "ilse", "label": "Ilse", "description": "a woman in a red coat", "delivery": "soft, calm", "voice": "v-ilse"}]}})"},
    .good = {{"A character called “Night guard”.", "角色名为“夜班卫兵”。"},
             R"({"storyboard": {"characters": [
                {"id": "agent", "label": "Night guard", "description": "a tall man in a black suit", "delivery": "raspy, deep", "voice": "v-wang"},
                {"id": "ilse", "label": "Ilse", "description": "a woman in a red coat", "delivery": "soft, calm", "voice": "v-ilse"}]}})"},
    .source = "K-40",
    .fixes = {{"Take the marks out of the name", "去掉名称里的符号"}},
    .checkStoryboard = check,
};

} // namespace foreframe::rules::dialogue
