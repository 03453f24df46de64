// Prompts of single shots, written down as the JSON of the shot.
#pragma once
#include "compose/compose.h"

#include <QString>
#include <string_view>

namespace foreframe::test {

/// The first shot of a storyboard's JSON text, composed.
Composed composeFirst(const QByteArray& storyboardJson, std::string_view dialect = "official");

/// A storyboard with a cast of three and nothing else: "Agent" (voice "Wang"), "Ilse" (voice
/// "Ilse soft") and "Old Man", without descriptions. `shot` is merged over an empty shot in
/// image-to-video, `storyboard` over the storyboard (RFC 7396).
QByteArray stage(const char* shot, const char* storyboard = "{}");

/// The prompt of such a shot.
QString promptOf(const char* shot, const char* storyboard = "{}",
                 std::string_view dialect = "official");

} // namespace foreframe::test
