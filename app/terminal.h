// What the command line prints, and how: plain text that can't play tricks on a terminal.
#pragma once
#include "base/result.h"
#include <cstddef>

namespace foreframe {

/// Somebody's words without what a terminal would obey: control characters become visible signs,
/// marks that turn the direction of writing U+FFFD. Line breaks and tabs stay where `lines`.
std::string printable(std::string_view words, bool lines = false);

/// Columns that a terminal gives to this text: Chinese characters take two.
std::size_t columns(std::string_view text);
std::string padded(std::string_view text, std::size_t width);       ///< filled up at its end
std::string rightAligned(std::string_view text, std::size_t width); ///< filled up at its beginning

/// Writes to standard output at once. Returns `status`, or Unusable where it can't be written.
int print(std::string_view text, int status);

/// One line on standard error: `foreframe: FILE:LINE:COL: what`. Returns Unusable.
int refuse(std::string_view file, const Error& error);
int refuse(std::string_view file, std::string_view what);
int refuse(std::string_view what);

} // namespace foreframe
