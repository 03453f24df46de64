#include "base/text.h"
#include "command.h"
#include "exporters/selection.h"
#include "exporters/wording.h"
#include "files/export_folder.h"
#include "input.h"
#include "session/strings.h"
#include "terminal.h"

#include <algorithm>

namespace foreframe::commands {

namespace {

std::string kindNames() {
    std::string list;
    for (const Exporter* exporter : exporters::all())
        list.append(list.empty() ? "" : ", ").append(exporter->id);
    return list;
}

/// "prompts,csv": each kind once.
Result<std::vector<const Exporter*>> kindsNamed(std::string_view list) {
    std::vector<const Exporter*> kinds;
    for (const std::string_view word : text::split(list, ',')) {
        const Exporter* kind = exporters::find(text::trim(word));
        if (!kind)
            return fail("There is no kind of export \"" + std::string(text::trim(word)) +
                        "\"; known are " + kindNames() + ".");
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            kinds.push_back(kind);
    }
    return kinds;
}

void list(std::string& out, std::string_view label, const std::vector<std::string>& names) {
    if (names.empty())
        return;
    out.append(label)
        .append(" ")
        .append(counted(static_cast<double>(names.size()), "file"))
        .append(":\n");
    for (const std::string& name : names)
        out += "  " + printable(name) + '\n';
}

void listErrors(std::string& out, const Diagnostics& diagnostics) {
    for (const Diagnostic& d : diagnostics)
        if (d.severity == Severity::Error)
            out += "    " + std::string(d.rule->id) + ": " +
                   printable(d.message.in(Language::English)) + '\n';
}

std::string report(const ExportInput& input, const ExportResult& result) {
    std::string out;
    list(out, "Written", result.written);
    list(out, "Removed, as they are out of date,", result.removed);
    std::string errors;
    listErrors(errors, input.findings.whole->diagnostics);
    if (!errors.empty())
        out += "The storyboard as a whole has errors:\n" + errors;
    if (!input.heldBack.empty()) {
        out +=
            "Held back by errors: " + counted(static_cast<double>(input.heldBack.size()), "shot") +
            "\n";
        for (const ExportShot& shot : input.heldBack) {
            out += "  " + printable(shot.slate + "  " + input.shot(shot).title) + '\n';
            listErrors(out, input.problems(shot));
        }
    }
    return out.empty() ? "There was nothing to write.\n" : out;
}

int run(const Arguments& arguments) {
    const auto kinds = kindsNamed(arguments.value("--as"));
    if (!kinds)
        return refuse(kinds.error().what);
    const std::string folder(arguments.value("--to"));
    if (folder.empty())
        return refuse("--to names no folder.");
    const auto input = openInput(arguments.operand());
    if (!input)
        return Unusable;
    const Storyboard& film = input->storyboard;
    const bool partial = arguments.has("--shots");
    const auto chosen = partial ? shotsNamed(film, arguments.value("--shots")) : allShots(film);
    if (!chosen)
        return refuse(input->file, chosen.error());

    const MediaFacts media = allMediaFacts(*input);
    const Findings findings = checkAll(film, media, input->repairs);
    const ExportInput made = exportInput(film, input->profile, media, findings, input->cast,
                                         *chosen, arguments.has("--force"));
    std::vector<KindFiles> files;
    for (const Exporter* kind : *kinds)
        files.push_back({std::string(kind->id), kind->write(made)});
    const auto plan = planExport(qt(folder), std::move(files), partial);
    const auto result = plan ? writeExport(*plan) : tl::unexpected(plan.error());
    if (!result)
        return refuse(folder, result.error());
    return print(report(made, *result), made.heldBack.empty() ? Done : FoundErrors);
}

} // namespace

extern const Command exportFiles{
    .name = "export",
    .operand = "FILE",
    .summary = "write prompt files, a sheet, a shot list",
    .details = "Shots with errors are held back and listed (exit status 1).\n"
               "Files of an earlier export are replaced where nobody has changed them.",
    .options =
        {{"--to", "DIR", "the folder; it is made where it is missing", {}, true},
         {"--as", "KINDS", "prompts, sheet, json, csv; several with commas between", {}, true},
         {"--shots", "SHOTS", "only these: 1A,2C-2F", {}},
         {"--force", "", "write shots with errors too", {}}},
    .run = run,
};

} // namespace foreframe::commands
