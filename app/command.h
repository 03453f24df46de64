// A sub-command: what it is called, what it takes and what it does. One file in commands/ is one.
#pragma once
#include "arguments.h"
#include <span>

namespace foreframe {

enum ExitStatus {
    Done = 0,
    FoundErrors = 1, ///< the storyboard has errors, or an export was held back by them
    Unusable = 2,    ///< the call or the input can't be used; nothing was written
};

struct Command {
    std::string_view name;
    std::string_view operand; ///< what stands behind the name: "FILE"; empty: nothing
    std::string_view summary; ///< one line for the list of commands
    std::string_view details; ///< more, for its own help; may be empty
    std::vector<Option> options;
    int (*run)(const Arguments& arguments); ///< returns the exit status
};

namespace commands {
extern const Command check, prompt, exportFiles, import, cost, rules, explain, help;
std::span<const Command* const> all();      ///< in the order of the help
const Command* find(std::string_view name); ///< null: unknown
std::string names();                        ///< "check, prompt, ..."
} // namespace commands

} // namespace foreframe
