#include "command.h"
#include "exporters/prompt_list.h"
#include "exporters/selection.h"
#include "input.h"
#include "terminal.h"

namespace foreframe::commands {

namespace {

/// One shot alone is its prompt, ready to paste; several stand under their slates.
std::string asText(const Storyboard& film, const std::vector<ExportShot>& shots, bool alone) {
    if (alone)
        return printable(shots.front().prompt, true) + '\n';
    std::string out;
    for (const ExportShot& entry : shots) {
        const std::string& title = shotAt(film, entry.place).title;
        out += out.empty() ? "" : "\n";
        out += printable(entry.slate + (title.empty() ? "" : "  ") + title) + '\n' +
               printable(entry.prompt, true) + '\n';
        if (!entry.negativePrompt.empty())
            out += "Negative prompt: " + printable(entry.negativePrompt, true) + '\n';
    }
    return out;
}

std::string dialectNames() {
    std::string list;
    for (const Dialect* dialect : dialects::all())
        list.append(list.empty() ? "" : ", ").append(dialect->id);
    return list;
}

int run(const Arguments& arguments) {
    const std::string_view wanted = arguments.value("--dialect", dialects::official.id);
    const Dialect* dialect = dialects::find(wanted);
    if (!dialect)
        return refuse("There is no dialect \"" + std::string(wanted) + "\"; known are " +
                      dialectNames() + ".");
    const auto input = openInput(arguments.operand());
    if (!input)
        return Unusable;
    const Storyboard& film = input->storyboard;
    std::vector<Place> places;
    if (arguments.has("--shot")) {
        const auto place = findShotByName(film, arguments.value("--shot"));
        if (!place)
            return refuse(input->file, noSuchShot(film, arguments.value("--shot")));
        places.push_back(*place);
    } else {
        places = allShots(film);
    }
    const auto shots = exportShots(film, input->cast, input->profile, places, *dialect);
    if (arguments.value("--format") == "json")
        return print(promptList(film, input->cast, motionFacts(*input), shots), Done);
    return print(asText(film, shots, arguments.has("--shot")), Done);
}

} // namespace

extern const Command prompt{
    .name = "prompt",
    .operand = "FILE",
    .summary = "print the composed prompts",
    .details =
        "With --shot the prompt alone, ready to paste; --format json has its negative prompt "
        "and settings too.",
    .options = {{"--shot", "SHOT", "only this one, by its slate (1A) or its id", {}},
                {"--dialect", "DIALECT", "official (default), five-part or essentials", {}},
                {"--format", "FORMAT", "text (default) or json", {"text", "json"}}},
    .run = run,
};

} // namespace foreframe::commands
