#include "check/checker.h"
#include "command.h"
#include "cost/cost.h"
#include "exporters/selection.h"
#include "exporters/wording.h"
#include "format/writer.h"
#include "input.h"
#include "terminal.h"

namespace foreframe::commands {

namespace {

struct Checked {
    const Input& input;
    const Findings& findings;
    Cost cost;
    Severity atLeast;

    /// Calls back for the storyboard (no place), then for every shot in film order.
    template <class Visit>
    void each(Visit visit) const {
        visit(std::optional<Place>(), findings.whole->diagnostics);
        for (const Place place : allShots(input.storyboard))
            visit(std::optional(place), findings.of(shotAt(input.storyboard, place).id));
    }
    bool says(const Diagnostic& d) const { return d.severity <= atLeast; }
};

std::string inEnglish(const std::vector<Fix>& fixes) {
    std::string list;
    for (const Fix& fix : fixes)
        list += (list.empty() ? "" : "; ") + fix.label.in(Language::English);
    return list;
}

std::string asText(const Checked& checked) {
    const Storyboard& film = checked.input.storyboard;
    std::string out;
    checked.each([&](std::optional<Place> place, const Diagnostics& diagnostics) {
        bool headed = false;
        for (const Diagnostic& d : diagnostics) {
            if (!checked.says(d))
                continue;
            if (!headed)
                out += place ? printable(slateOf(film, *place) + "  " + shotAt(film, *place).title)
                             : "Storyboard";
            out += headed ? "" : "\n";
            headed = true;
            out += "  " + padded(name(d.severity), 9) + std::string(d.rule->id) + ": " +
                   printable(d.message.in(Language::English)) + '\n';
            if (!d.fixes.empty())
                out += std::string(11, ' ') + "Fix: " + printable(inEnglish(d.fixes)) + '\n';
        }
        out += headed ? "\n" : "";
    });
    const Count& count = checked.findings.count;
    out += counted(static_cast<double>(shotCount(film)), "shot") + ", " + costWords(checked.cost) +
           '\n';
    out += counted(count.errors, "error") + ", " + counted(count.warnings, "warning") + ", " +
           std::to_string(count.advice) + " advice";
    if (count.muted > 0)
        out += ", " + std::to_string(count.muted) + " muted";
    return out + '\n';
}

void write(Writer& out, const Diagnostic& d, const Storyboard& film, std::optional<Place> place) {
    const auto text = [&out](std::string_view key, std::string_view value) {
        out.key(key);
        out.text(value);
    };
    out.element();
    out.open('{');
    text("rule", d.rule->id);
    text("severity", name(d.severity));
    if (place) {
        text("shot", slateOf(film, *place));
        text("shotId", d.shotId);
    }
    text("field", d.field);
    text("message", d.message.in(Language::English));
    out.key("fixes");
    out.open('[');
    for (const Fix& fix : d.fixes) {
        out.element();
        out.text(fix.label.in(Language::English));
    }
    out.close(']');
    out.close('}');
}

std::string asJson(const Checked& checked) {
    const Storyboard& film = checked.input.storyboard;
    const Count& count = checked.findings.count;
    Writer out;
    out.open('{');
    out.key("file");
    out.text(checked.input.file);
    out.key("shots");
    out.number(static_cast<double>(shotCount(film)));
    writeCost(out, checked.cost);
    for (const auto& [key, value] :
         {std::pair("errors", count.errors), std::pair("warnings", count.warnings),
          std::pair("advice", count.advice), std::pair("muted", count.muted)}) {
        out.key(key);
        out.number(value);
    }
    out.key("diagnostics");
    out.open('[');
    checked.each([&](std::optional<Place> place, const Diagnostics& diagnostics) {
        for (const Diagnostic& d : diagnostics)
            if (checked.says(d))
                write(out, d, film, place);
    });
    out.close(']');
    out.close('}');
    return out.take() + '\n';
}

Severity severityNamed(std::string_view word) {
    return word == "error"     ? Severity::Error
           : word == "warning" ? Severity::Warning
                               : Severity::Advice;
}

int run(const Arguments& arguments) {
    const auto input = openInput(arguments.operand());
    if (!input)
        return Unusable;
    const MediaFacts media = allMediaFacts(*input);
    const Findings findings = checkAll(input->storyboard, media, input->repairs);
    const Checked checked{*input, findings, costOf(input->storyboard, input->profile, media),
                          severityNamed(arguments.value("--at-least"))};
    const bool json = arguments.value("--format") == "json";
    return print(json ? asJson(checked) : asText(checked),
                 findings.count.errors ? FoundErrors : Done);
}

} // namespace

extern const Command check{
    .name = "check",
    .operand = "FILE",
    .summary = "find what the model would refuse or get wrong",
    .details = "Exit status: 0 without errors, 1 with errors, 2 where FILE can't be read.",
    .options = {{"--format", "FORMAT", "text (default) or json", {"text", "json"}},
                {"--at-least",
                 "SEVERITY",
                 "list only error, or warning and above; the counts stay",
                 {"error", "warning", "advice"}}},
    .run = run,
};

} // namespace foreframe::commands
