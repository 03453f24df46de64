// What a rule may look at.
#pragma once
#include "check/words.h"
#include "compose/compose.h"
#include "format/repair.h"
#include "media/facts.h"
#include "speech/speech.h"
#include <optional>

namespace foreframe {

/// How often the shots and scenes use an entry of the library, by id. Kept up to date by the
/// checker.
struct Usage {
    std::unordered_map<std::string, int> characters; ///< seen, speaking
    std::unordered_map<std::string, int> voices;     ///< bound by a line itself
    std::unordered_map<std::string, int> locations;  ///< set in
};

struct StoryboardContext {
    const Storyboard& storyboard;
    const Cast& cast;
    const Profile& profile;
    const MediaFacts& media;
    const Usage& usage;
    const std::vector<Repair>& repairs;
};

/// One shot with everything that bears on it. What is costly is computed when first asked for.
class ShotContext : public ShotInput {
public:
    ShotContext(const ShotInput& input, const Shot* previousShot, const MediaFacts& mediaFacts)
        : ShotInput(input),
          previous(previousShot),
          media(mediaFacts) {}

    const Shot* previous; ///< in film order, across scenes; null for the first
    const MediaFacts& media;

    bool sounds() const { return hasSound(settings, shot); }
    bool motionControl() const { return shot.mode == mode::motionControl; }

    /// The composed prompt of the official dialect, or the override.
    const std::string& prompt() const;
    /// True where the prompt is written by hand and none of the shot's fields is in it.
    bool overridden() const { return !shot.promptOverride.empty(); }

    /// The words of the picture, after inheritance.
    const PictureWords& words() const;
    /// When each line is spoken.
    const std::vector<SpokenLine>& speech() const;
    /// Null where the path is empty or has not been looked at.
    const MediaFact* fact(const std::string& path) const;

private:
    mutable std::optional<std::string> m_prompt;
    mutable std::optional<PictureWords> m_words;
    mutable std::optional<std::vector<SpokenLine>> m_speech;
};

} // namespace foreframe
