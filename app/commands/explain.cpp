#include "check/rule.h"
#include "command.h"
#include "terminal.h"

namespace foreframe::commands {

namespace {

std::string explained(const Rule& rule) {
    std::string out = std::string(rule.id) + " (" + std::string(name(rule.severity)) + ")\n";
    const auto say = [&out](std::string_view label, std::string_view words) {
        if (!words.empty())
            out.append(padded(label, 8)).append(words).append("\n");
    };
    out.append(rule.title.en).append("\n\n").append(rule.why.en).append("\n\n");
    say("Bad:", rule.bad.words.en);
    say("Good:", rule.good.words.en);
    for (const Words& fix : rule.fixes)
        say("Fix:", fix.en);
    say("Source:", rule.source);
    return out;
}

/// The rules of the same group, or with the same last word; else all groups.
std::string suggestions(std::string_view id) {
    const std::string_view group = id.substr(0, id.find('/'));
    const std::string_view slug = id.substr(id.rfind('/') + 1);
    std::string list;
    for (const Rule* rule : rules::all())
        if (rule->id.substr(0, rule->id.find('/')) == group ||
            rule->id.substr(rule->id.find('/') + 1) == slug)
            list.append(list.empty() ? "" : ", ").append(rule->id);
    return list.empty() ? "foreframe rules lists them all" : "there is " + list;
}

} // namespace

extern const Command explain{
    .name = "explain",
    .operand = "RULE",
    .summary = "say why a rule is there, with a bad and a good example",
    .details = {},
    .options = {},
    .run =
        [](const Arguments& arguments) {
            const std::string& id = arguments.operand();
            if (const Rule* rule = foreframe::rules::find(id))
                return print(explained(*rule), Done);
            return refuse("There is no rule \"" + id + "\"; " + suggestions(id) + ".");
        },
};

} // namespace foreframe::commands
