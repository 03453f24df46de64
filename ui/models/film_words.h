// What the words of a storyboard file are called on screen: "push-in" is "Push in".
#pragma once
#include <QString>
#include <string_view>

namespace foreframe::words {

/// Each gives the word itself where it is none that this version knows: it is kept and shown.
QString moveName(std::string_view move);   ///< "Push in"; empty: "No camera direction"
QString speedName(std::string_view speed); ///< "Very slow"
QString purposeName(std::string_view purpose);
QString sizeName(std::string_view size);     ///< "Medium close-up"
QString sizeShort(std::string_view size);    ///< "MCU", as it stands on a card
QString angleName(std::string_view angle);   ///< "Eye level"
QString statusName(std::string_view status); ///< "Ready"
QString modeName(std::string_view mode);     ///< "Image to video"
QString modeShort(std::string_view mode);    ///< "I2V"
QString lineKindName(std::string_view kind); ///< "Narration"
QString soundName(std::string_view kind);    ///< "Ambience"
QString qualityName(std::string_view quality);
QString languageName(std::string_view language);

/// A length of film: "0:20", "1:05.5", "2:46:40".
QString clock(double seconds);
/// A length of a clip or a line: "5 s", "3.6 s".
QString inSeconds(double seconds);

/// Move and speed as they are said on set: "Slow push in", "Crane, slow".
QString moveAtSpeed(std::string_view move, std::string_view speed);

} // namespace foreframe::words
