// How moves, speeds, sizes and angles of the camera read in a sentence (K-80, K-81).
#pragma once
#include "base/phrase.h"
#include <string>
#include <string_view>

namespace foreframe::camera {

/// Who is looked at, where a move goes around or along with somebody.
enum class Around { Nobody, First, FirstTwo };

/// "The camera" "tracks" " backwards" (fast) " ahead of " [A]; in Chinese 镜头 在[A]前方 缓慢
/// 后退跟拍.
struct Move {
    std::string_view id;
    bool fromSize; ///< a single size is where it starts: "pushes in from a medium shot"
    Around around;
    struct {
        std::string_view who, verb, particle, object;
    } en;
    struct {
        std::string_view who, beforePerson, afterPerson, verb;
    } zh;
};

/// A move with the grammar above; null for static, handheld, custom and unknown ones.
const Move* findMove(std::string_view id);

/// A move in a sentence that speaks of the shot, in both languages: "the camera booms down",
/// 镜头降低. Where it has no grammar, the camera just moves.
struct Happening {
    std::string en;
    std::string zh;
};
Happening happening(std::string_view move);

/// A size as it stands behind "from" or "in", without its article; unknown ones as typed.
struct Size {
    std::string_view article; ///< "a", "an"
    std::string_view words;   ///< "medium shot"
    std::string_view more;    ///< " shot", where an unknown size does not say it
};
Size sizeWords(std::string_view size, Language language);

/// "at eye level", "at a low angle", "平视".
struct Angle {
    std::string_view before, words, more;
};
Angle angleWords(std::string_view angle, Language language);

/// Where the word for a speed stands.
struct Speed {
    std::string_view beforeVerb; ///< "slowly "
    std::string_view afterVerb;  ///< " fast"
    std::string_view atEnd;      ///< " at a moderate pace"
    std::string_view zh;         ///< 缓慢
};
/// Null: unknown.
const Speed* findSpeed(std::string_view speed);

} // namespace foreframe::camera
