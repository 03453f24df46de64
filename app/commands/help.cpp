#include "help.h"

#include "terminal.h"

namespace foreframe {

std::string helpFor(const Command& command) {
    std::string usage = "foreframe " + std::string(command.name);
    if (!command.operand.empty())
        usage.append(" ").append(command.operand);
    std::string options;
    for (const Option& option : command.options) {
        const std::string words = std::string(option.name) + (option.value.empty() ? "" : " ") +
                                  std::string(option.value);
        usage += option.required ? " " + words : " [" + words + "]";
        options += "  " + padded(words, 22) + std::string(option.help) + '\n';
    }
    options += "  " + padded("--help", 22) + "print this\n";
    std::string out = usage + "\n\n" + std::string(command.summary) + "\n";
    if (command.operand == "FILE")
        out += "FILE is a storyboard; - reads it from standard input.\n";
    if (!command.details.empty())
        out.append(command.details).append("\n");
    return out + '\n' + options;
}

std::string helpForAll() {
    std::string out = "Foreframe, storyboards for AI video models.\n\n"
                      "  foreframe [FILE]             open the editor\n";
    for (const Command* command : commands::all())
        out +=
            "  " +
            padded("foreframe " + std::string(command->name) + ' ' + std::string(command->operand),
                   29) +
            std::string(command->summary) + '\n';
    return out + "\nforeframe COMMAND --help says more about each; foreframe --version prints the "
                 "version.\n"
                 "Exit status: 0 done; 1 the storyboard has errors; 2 the call or the file can't "
                 "be used.\n";
}

extern const Command commands::help{
    .name = "help",
    .operand = "[COMMAND]",
    .summary = "print this, or the help of one command",
    .details = {},
    .options = {},
    .run =
        [](const Arguments& arguments) {
            const std::string& name = arguments.operand();
            if (name.empty())
                return print(helpForAll(), Done);
            if (const Command* command = find(name))
                return print(helpFor(*command), Done);
            return refuse("There is no command \"" + name + "\"; there are " + names() + ".");
        },
};

} // namespace foreframe
