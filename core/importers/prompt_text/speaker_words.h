// What the words are that may stand where a speaker is named.
#pragma once
#include <string_view>

namespace foreframe::reading {

/// "narrator", "voiceover", "from off screen" stand among the words.
bool isOffScreen(std::string_view words);

/// "a child's voice": somebody is heard and not seen.
bool isMereVoice(std::string_view name);

/// What is quoted behind such words is written somewhere: "a sign", "titled".
bool isWriting(std::string_view words);

/// "both", "all of them": several who were named before.
bool isGroup(std::string_view words);

bool isPronoun(std::string_view words);

/// "and then", "immediately": they lead on to nobody in particular.
bool isLink(std::string_view words);

/// "Immediately," comes back by itself; other words before the label are the picture's.
std::string_view withoutLink(std::string_view lead);

/// Without "0-3s" or 7-8.5秒 at the beginning.
std::string_view withoutTimecode(std::string_view words);

/// Without "and", "while", "then" at the beginning.
std::string_view withoutLeadingLinks(std::string_view words);

} // namespace foreframe::reading
