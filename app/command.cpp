#include "command.h"

#include <array>

namespace foreframe::commands {

std::span<const Command* const> all() {
    static constexpr std::array list{&check, &prompt, &exportFiles, &import,
                                     &cost,  &rules,  &explain,     &help};
    return list;
}

const Command* find(std::string_view name) {
    for (const Command* command : all())
        if (command->name == name)
            return command;
    return nullptr;
}

std::string names() {
    std::string list;
    for (const Command* command : all())
        list.append(list.empty() ? "" : ", ").append(command->name);
    return list;
}

} // namespace foreframe::commands
