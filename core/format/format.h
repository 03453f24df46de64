// The storyboard file: bytes in, a storyboard out, and back to the same bytes.
#pragma once
#include "base/result.h"
#include "format/repair.h"
#include "model/storyboard.h"

namespace foreframe {

inline constexpr std::string_view formatName = "foreframe-storyboard";
inline constexpr int formatVersion = 1;
inline constexpr std::size_t maxFileBytes = 256U << 20U;
inline constexpr std::size_t maxShots = 100'000;
inline constexpr int maxDepth = 200;

/// A storyboard read from a file, whole.
struct Decoded {
    Storyboard storyboard;
    int version = formatVersion; ///< of the file, before it was brought up to date
    std::vector<Repair> repairs; ///< ids that were given twice and have been made unique
};

/// Reads a file's bytes. An Error has line and column for syntax, the field for a wrong value.
Result<Decoded> decode(std::string_view bytes);

/// The file's bytes: 2-space indent, keys in their order, defaults left out, one trailing newline.
/// Strings that are not UTF-8 are cleaned, so that it always succeeds.
std::string encode(const Storyboard& storyboard);

} // namespace foreframe
