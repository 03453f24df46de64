// From a shot to its prompt, with a trace from every word to the field it came from.
#pragma once
#include "lookup/settings.h"
#include "profile/profile.h"
#include <span>

namespace foreframe {

struct Dialect;

/// Bytes [begin, end) of the prompt came from this field ("dialogue[0].line", "camera.move").
/// Inherited words are traced to where they are written: "storyboard:style", "scene:lighting",
/// "location:ID.description", "character:ID.description" (and .label, .delivery, .voice).
struct TraceSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string field;
    bool operator==(const TraceSpan&) const = default;
};

struct Composed {
    std::string text;
    std::vector<TraceSpan>
        trace; ///< in order, not overlapping; connectors belong to the clause's main field
    bool operator==(const Composed&) const = default;
};

/// Everything about one shot that the composer reads. It only refers: all must outlive the call.
struct ShotInput {
    const Storyboard& storyboard;
    const Scene& scene;
    const Shot& shot;
    const Cast& cast;
    const Profile& profile;
    Settings settings;
};
ShotInput inputFor(const Storyboard& storyboard, const Scene& scene, const Shot& shot,
                   const Cast& cast, const Profile& profile);

/// promptOverride where there is one, else the prompt of the dialect.
Composed compose(const ShotInput& input, const Dialect& dialect, bool withTrace = true);
/// The official dialect, text only: what the checks and the exports read.
std::string composeText(const ShotInput& input);

/// The storyboard's terms, then the shot's: trimmed, a leading "no", "not", "without" taken off,
/// each once.
std::vector<std::string> negativeTerms(const Storyboard& storyboard, const Shot& shot);
/// The terms joined by ", ".
std::string negativePrompt(const Storyboard& storyboard, const Shot& shot);

/// Names of the voices that the prompt binds, in order of first use, each once. With an override:
/// the library's voices tagged in it.
std::vector<std::string> voicesInPrompt(const ShotInput& input, const Dialect& dialect);
/// In the official dialect.
std::vector<std::string> voicesInPrompt(const ShotInput& input);

} // namespace foreframe
