#include "command.h"
#include "exporters/wording.h"
#include "files/storyboard_file.h"
#include "importers/importer.h"
#include "input.h"
#include "lookup/slate.h"
#include "session/strings.h"
#include "terminal.h"

#include <QFileInfo>

namespace foreframe::commands {

namespace {

std::string kindNames() {
    std::string list;
    for (const Importer* importer : importers::all())
        for (const std::string_view ending : importer->endings)
            list.append(list.empty() ? "." : ", .").append(ending);
    return list;
}

/// Media paths are relative to the file: said where the new file stands somewhere else.
std::string mediaNote(const Storyboard& film, const QFileInfo& source, const QFileInfo& target) {
    const std::size_t count = mediaPaths(film).size();
    if (count == 0 || source.canonicalPath() == target.canonicalPath())
        return {};
    return "It refers to " + counted(static_cast<double>(count), "media file") +
           ", which stay where they were: copy them beside it.\n";
}

int run(const Arguments& arguments) {
    const std::string& source = arguments.operand();
    const std::string target(arguments.value("--to"));
    const QFileInfo existing(qt(target));
    if (target.empty())
        return refuse("--to names no file.");
    if (existing.isDir() || (existing.exists() && !existing.isFile()))
        return refuse(target, "This is not a file that can be written.");
    if ((existing.exists() || existing.isSymLink()) && !arguments.has("--force"))
        return refuse(target, "This file is there already; --force replaces it.");

    const auto bytes = readInput(source);
    if (!bytes)
        return refuse(source, bytes.error());
    const Importer* importer = importers::forFile(view(*bytes), source);
    if (!importer)
        return refuse(source,
                      "This is nothing that can be imported; known are " + kindNames() + ".");
    const auto decoded = importer->read(view(*bytes), source);
    if (!decoded)
        return refuse(source, decoded.error());
    const Storyboard& film = decoded->storyboard;
    if (const auto saved = writeStoryboard(qt(target), film); !saved)
        return refuse(target, saved.error());

    std::string out = "Written " + printable(target) + ": " +
                      counted(static_cast<double>(shotCount(film)), "shot") + " in " +
                      counted(static_cast<double>(film.scenes.size()), "scene") + ".\n";
    for (const Repair& repair : decoded->repairs)
        out += printable(repair.field + ": the id \"" + repair.was +
                         "\" was given twice; here it is \"" + repair.now + "\" now.") +
               '\n';
    out += mediaNote(film, QFileInfo(source == "-" ? QStringLiteral("./-") : qt(source)),
                     QFileInfo(qt(target)));
    return print(out, Done);
}

} // namespace

extern const Command import{
    .name = "import",
    .operand = "SOURCE",
    .summary = "make a storyboard file from something else",
    .details =
        "A .foreframe file is brought up to date and into its usual order. Prompts in a .txt or "
        ".md\n"
        "file become a shot each. The kind is found by content, then by name. - reads standard\n"
        "input.",
    .options = {{"--to", "FILE", "the storyboard to write", {}, true},
                {"--force", "", "replace FILE where it is there already", {}}},
    .run = run,
};

} // namespace foreframe::commands
