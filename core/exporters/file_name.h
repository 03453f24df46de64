// File names that every system takes: Linux, macOS, Windows.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace foreframe {

/// A file name without anything a file system could trip over: separators, control characters,
/// reserved names, dots and spaces at its ends; at most 120 bytes, never empty (then `otherwise`).
std::string safeFileName(std::string_view name, std::string_view otherwise);

/// The same names, told apart where a file system could take two for one, whatever it makes of case
/// and accents: "1A", "1A 2". Each still differs when ".negative" is put behind one of them.
std::vector<std::string> uniqueFileNames(std::vector<std::string> names);

} // namespace foreframe
