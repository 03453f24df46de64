// The help, written from the table of commands.
#pragma once
#include "command.h"

namespace foreframe {

std::string helpFor(const Command& command);
std::string helpForAll();

} // namespace foreframe
