#include "check/rule.h"
#include "check/rules_page.h"
#include "command.h"
#include "format/writer.h"
#include "terminal.h"

namespace foreframe::commands {

namespace {

std::string asText() {
    std::size_t width = 0;
    for (const Rule* rule : rules::all())
        width = std::max(width, rule->id.size());
    std::string out;
    for (const Rule* rule : rules::all())
        out += padded(rule->id, width + 2) + padded(name(rule->severity), 9) +
               std::string(rule->title.en) + '\n';
    return out;
}

std::string asJson() {
    Writer out;
    out.open('[');
    for (const Rule* rule : rules::all()) {
        const auto text = [&out](std::string_view key, std::string_view value) {
            out.key(key);
            out.text(value);
        };
        out.element();
        out.open('{');
        text("rule", rule->id);
        text("severity", name(rule->severity));
        text("title", rule->title.en);
        text("why", rule->why.en);
        text("bad", rule->bad.words.en);
        text("good", rule->good.words.en);
        text("source", rule->source);
        out.key("fixes");
        out.open('[');
        for (const Words& fix : rule->fixes) {
            out.element();
            out.text(fix.en);
        }
        out.close(']');
        out.close('}');
    }
    out.close(']');
    return out.take() + '\n';
}

} // namespace

extern const Command rules{
    .name = "rules",
    .operand = {},
    .summary = "list what check looks for",
    .details = {},
    .options = {{"--format",
                 "FORMAT",
                 "text (default), json, or markdown: the page in resources/docs",
                 {"text", "json", "markdown"}}},
    .run =
        [](const Arguments& arguments) {
            const std::string_view format = arguments.value("--format");
            return print(format == "json"       ? asJson()
                         : format == "markdown" ? rulesPage()
                                                : asText(),
                         Done);
        },
};

} // namespace foreframe::commands
