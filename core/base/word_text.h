// The text of a word list: the program's own, and behind it what the user has added.
#pragma once
#include <string>
#include <string_view>

namespace foreframe {

/// resources/words/NAME.txt and the user's own words for it; empty: there is none of that name.
std::string_view wordText(std::string_view name);

/// Adds a user's own words to the list of that name, in the form of its file; false: there is no
/// such list, or one that is no list of words (with [headings]). To be called before anything is
/// checked, from one thread.
bool addOwnWords(const std::string& name, std::string_view words);

} // namespace foreframe
