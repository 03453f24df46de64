// What a rule may look at.
#pragma once
#include "check/bindings.h"
#include "check/tagged_text.h"
#include "check/usage.h"
#include "check/words.h"
#include "compose/compose.h"
#include "format/repair.h"
#include "media/facts.h"
#include "speech/speech.h"
#include <optional>

namespace foreframe {

struct StoryboardContext {
    const Storyboard& storyboard;
    const Cast& cast;
    const Profile& profile;
    const MediaFacts& media;
    const Usage& usage;
    const std::vector<Repair>& repairs;
};

/// The shot before another in film order; both null where there is none.
struct Neighbour {
    const Scene* scene = nullptr;
    const Shot* shot = nullptr;
};

/// One shot with everything that bears on it. What is costly is computed when first asked for.
class ShotContext : public ShotInput {
public:
    ShotContext(const ShotInput& input, const Neighbour& neighbour, const MediaFacts& mediaFacts)
        : ShotInput(input),
          previous(neighbour.shot),
          previousScene(neighbour.scene),
          media(mediaFacts) {}

    const Shot* previous;       ///< in film order, across scenes; null for the first
    const Scene* previousScene; ///< the scene it is in
    const MediaFacts& media;

    bool sounds() const { return hasSound(settings, shot); }
    bool motionControl() const { return shot.mode == mode::motionControl; }

    /// True where nothing on the shot says what to generate. `clip/empty` says so, and rules that
    /// miss something in particular (essentials, sound, a delivery ...) stay silent.
    bool empty() const;
    /// True where the clip starts from a picture: given, described, or the previous shot's last.
    bool hasStart() const { return !shot.startFrame.empty() || shot.continuesPrevious; }
    /// True where an end frame counts: in image-to-video, behind a start frame.
    bool hasTransition() const {
        return shot.mode == mode::imageToVideo && !shot.endFrame.empty() && hasStart();
    }

    /// The composed prompt of the official dialect, or the override.
    const std::string& prompt() const;
    /// True where the prompt is written by hand and none of the shot's fields is in it.
    bool overridden() const { return hasOverride(shot); }

    /// The words of the picture, after inheritance.
    const PictureWords& words() const;
    /// When each line is spoken.
    const std::vector<SpokenLine>& speech() const;
    /// The voices that its lines or its override bind.
    const std::vector<Binding>& bindings() const;
    /// Voice tags in its words that bind nobody who speaks.
    const std::vector<StrayTag>& strayTags() const;
    /// What was found at a media path; null where the path is empty, has not been looked at, or
    /// leaves the folder (`media/outside` says so).
    const MediaFact* fact(const std::string& path) const;

private:
    mutable std::optional<std::string> m_prompt;
    mutable std::optional<PictureWords> m_words;
    mutable std::optional<std::vector<SpokenLine>> m_speech;
    mutable std::optional<std::vector<Binding>> m_bindings;
    mutable std::optional<std::vector<StrayTag>> m_strayTags;
};

} // namespace foreframe
