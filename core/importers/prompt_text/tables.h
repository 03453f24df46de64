// Prompts that are written as a Markdown table: a row a shot, or a row a part of the prompt.
#pragma once
#include <string>
#include <string_view>

namespace foreframe::reading {

/// The text with the cells of its tables as the lines with headings that they stand for.
std::string withoutTables(std::string_view text);

} // namespace foreframe::reading
