// Prompts that are written as JSON, as the lines with headings that they stand for.
#pragma once
#include <string>
#include <string_view>

namespace foreframe::reading {

/// `{"scene": "A pier", "camera": {"movement": "push in"}}` as "scene: A pier", "movement: push
/// in". Text that is no JSON object or list stays as it is.
std::string withoutJson(std::string_view text);

} // namespace foreframe::reading
