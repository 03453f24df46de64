// Files of resources/ that are compiled into the program.
#pragma once
#include <string_view>

namespace foreframe {

/// The text of a compiled-in file, by its path below resources/ ("models/kling-2.6.json");
/// empty where there is none of that name.
std::string_view resource(std::string_view name);

} // namespace foreframe
