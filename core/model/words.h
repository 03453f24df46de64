// The words with a fixed meaning in a storyboard file. Fields that hold one are plain strings: a
// word that this version does not know is kept, shown and reported, never dropped.
#pragma once
#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace foreframe {

namespace mode {
inline constexpr std::string_view textToVideo = "text-to-video";
inline constexpr std::string_view imageToVideo = "image-to-video";
inline constexpr std::string_view motionControl = "motion-control";
inline constexpr std::array all{textToVideo, imageToVideo, motionControl};
} // namespace mode

namespace quality {
inline constexpr std::string_view standard = "standard";
inline constexpr std::string_view professional = "professional";
inline constexpr std::array all{standard, professional};
} // namespace quality

namespace status {
inline constexpr std::string_view draft = "draft";
inline constexpr std::string_view ready = "ready";
inline constexpr std::string_view generated = "generated";
inline constexpr std::string_view approved = "approved";
inline constexpr std::array all{draft, ready, generated, approved};
} // namespace status

namespace kind { // of a dialogue line
inline constexpr std::string_view speech = "speech";
inline constexpr std::string_view narration = "narration";
inline constexpr std::string_view singing = "singing";
inline constexpr std::string_view rap = "rap";
inline constexpr std::string_view chorus = "chorus";
inline constexpr std::array all{speech, narration, singing, rap, chorus};
} // namespace kind

namespace sound { // kinds of audio layer
inline constexpr std::string_view ambient = "ambient";
inline constexpr std::string_view effect = "effect";
inline constexpr std::string_view music = "music";
inline constexpr std::array all{ambient, effect, music};
} // namespace sound

namespace priority {
inline constexpr std::string_view primary = "primary";
inline constexpr std::string_view secondary = "secondary";
inline constexpr std::string_view tertiary = "tertiary";
inline constexpr std::array all{primary, secondary, tertiary};
} // namespace priority

namespace orientation {
inline constexpr std::string_view video = "video";
inline constexpr std::string_view image = "image";
inline constexpr std::array all{video, image};
} // namespace orientation

namespace words {

inline constexpr std::array<std::string_view, 26> moves{
    "static",   "pan-left",     "pan-right",  "whip-pan",   "tilt-up",     "tilt-down", "push-in",
    "pull-out", "track-follow", "track-lead", "truck-left", "truck-right", "boom-up",   "boom-down",
    "crane",    "arc-left",     "arc-right",  "orbit",      "zoom-in",     "zoom-out",  "handheld",
    "fpv",      "drone",        "rack-focus", "dolly-zoom", "custom"};
inline constexpr std::array<std::string_view, 5> speeds{"very slow", "slow", "moderate", "fast",
                                                        "very fast"};
inline constexpr std::array<std::string_view, 4> purposes{"action", "reveal", "emotion",
                                                          "perspective"};
inline constexpr std::array<std::string_view, 12> sizes{"extreme wide", "wide",
                                                        "full",         "medium wide",
                                                        "medium",       "medium close-up",
                                                        "close-up",     "extreme close-up",
                                                        "insert",       "over-the-shoulder",
                                                        "pov",          "two-shot"};
inline constexpr std::array<std::string_view, 6> angles{"eye level", "low",        "high",
                                                        "overhead",  "worm's-eye", "dutch"};
inline constexpr std::array<std::string_view, 2> languages{"en", "zh"};

inline bool known(std::span<const std::string_view> list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

} // namespace words

} // namespace foreframe
