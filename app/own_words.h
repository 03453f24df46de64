// The user's own words for the word lists that the rules read.
#pragma once

namespace foreframe {

/// Reads `foreframe/words/*.txt` of the user's configuration folder ($XDG_CONFIG_HOME, else
/// ~/.config): each extends the list of the same name in resources/words. One that extends nothing,
/// or can't be read, is said on standard error and left out.
void readOwnWords();

} // namespace foreframe
