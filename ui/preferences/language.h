// The language of the program's own words: the system's, or one chosen in the preferences. (That of
// the prompts belongs to the storyboard.)
#pragma once
#include <QString>

namespace foreframe::preferences {

/// "en", "zh", or empty: as the system.
QString chosenLanguage();
/// Holds from the next start on.
void chooseLanguage(const QString& language);

/// Loads the words of the language that holds now, and its ways with numbers and dates. Called
/// once, before the first window is made.
void useLanguage();

} // namespace foreframe::preferences
