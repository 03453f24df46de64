// How long a shot is to be, as prompts write it: "5s", "(0-4 seconds)", "Duration: 5s", 时长3秒.
#pragma once
#include <string_view>

namespace foreframe::reading {

/// Seconds, where the words tell nothing but how long something is, or from when to when; else 0.
double secondsIn(std::string_view words);

/// What tells a length at the beginning, with the brackets and marks around it.
struct Length {
    double seconds = 0;
    std::string_view words;
    std::string_view behind;
};
/// `counted`: a mere number between commas is a length too ("shot 1, 3, a harbour").
Length lengthAt(std::string_view text, bool counted);

/// The lengths that a clip can have (K-02).
constexpr double shortClip = 5;
constexpr double longClip = 10;

} // namespace foreframe::reading
