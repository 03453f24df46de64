// How a voice sounds, as a phrase: "raspy, deep" becomes "in a raspy and deep voice".
#pragma once
#include "base/phrase.h"
#include <string>
#include <string_view>

namespace foreframe {

/// A tone split into what stands around the user's own words.
struct TonePhrase {
    std::string before; ///< "in a "
    std::string words;  ///< "raspy and deep"
    std::string after;  ///< " voice"
};

/// Behind a bound speaker: "in a raspy and deep voice", "softly", "用轻柔的声音".
TonePhrase tonePhrase(std::string_view tone, Language language);
/// Inside the label's bracket: "raspy and deep voice", "softly", "轻柔的声音".
TonePhrase toneInBracket(std::string_view tone, Language language);

} // namespace foreframe
