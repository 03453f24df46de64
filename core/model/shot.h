// One clip to generate, as the filmmaker plans it.
#pragma once
#include "model/extras.h"
#include "model/words.h"
#include <optional>

namespace foreframe {

struct Frame {
    std::string image; ///< media path
    std::string description;
    Extras extras;
    bool empty() const { return image.empty() && description.empty(); }
    bool operator==(const Frame&) const = default;
};

/// Pictures for the eye and for hero frames; the model takes none (K-14f).
struct References {
    std::string style;
    std::string location;
    Extras extras;
    bool operator==(const References&) const = default;
};

/// The reference of a motion-control shot (K-05).
struct Motion {
    std::string video;       ///< media path
    std::string orientation; ///< "video" | "image"; empty: video
    std::optional<bool> keepSound;
    Extras extras;
    bool operator==(const Motion&) const = default;
};

struct Camera {
    std::string move;    ///< words::moves; empty: no camera direction
    std::string speed;   ///< words::speeds
    std::string purpose; ///< words::purposes; never written into a prompt
    std::string motivation;
    std::string size;    ///< words::sizes, at the start
    std::string endSize; ///< and at the end, where the move changes it
    std::string angle;   ///< words::angles
    std::vector<std::string> lens;
    Extras extras;
    bool operator==(const Camera&) const = default;
};

/// How something is at the start and at the end of the clip (K-61).
struct Change {
    std::string from;
    std::string to;
    Extras extras;
    bool empty() const { return from.empty() && to.empty(); }
    bool operator==(const Change&) const = default;
};

/// Which voice a line is bound to: the character's, none, or one of its own.
struct VoiceChoice {
    bool inherited = true;
    std::string id; ///< where not inherited: a voice's id, or empty for none
    static VoiceChoice none() { return {false, {}}; }
    static VoiceChoice of(std::string id) { return {false, std::move(id)}; }
    bool operator==(const VoiceChoice&) const = default;
};

struct DialogueLine {
    std::string character; ///< id; may be empty in narration and chorus
    std::string kind{foreframe::kind::speech};
    std::string action; ///< the visual anchor: what the speaker does before speaking (K-41)
    std::string emotion;
    std::string tone; ///< empty: the character's delivery
    std::string pace;
    std::string line;
    VoiceChoice voice;
    std::string language; ///< empty: the storyboard's
    Extras extras;
    bool operator==(const DialogueLine&) const = default;
};

struct AudioLayer {
    std::string kind; ///< sound::all
    std::string description;
    std::string space;    ///< ambient: how the place sounds
    std::string cue;      ///< effect: when it happens
    std::string priority; ///< empty: secondary, music tertiary (K-36)
    std::string file;     ///< media path of a guide track; never sent
    Extras extras;
    bool operator==(const AudioLayer&) const = default;
};

/// A rule that is not to speak here.
struct Mute {
    std::string rule;
    std::string reason;
    Extras extras;
    bool operator==(const Mute&) const = default;
};

/// One generated clip of a shot.
struct Take {
    std::string video; ///< media path
    int rating = 0;
    bool chosen = false;
    std::string notes;
    Extras extras;
    bool operator==(const Take&) const = default;
};

struct Shot {
    std::string id;
    std::string title;
    std::string slate;   ///< only where slates are locked; empty: the position says it
    double duration = 5; ///< seconds
    std::string mode{foreframe::mode::textToVideo};
    std::optional<bool> nativeAudio; ///< absent: the storyboard's, as are the next two
    std::optional<std::string> quality;
    std::optional<std::string> aspectRatio;
    int outputs = 1; ///< videos per generation
    Frame startFrame;
    Frame endFrame;
    bool continuesPrevious = false;      ///< the start frame is the previous shot's last frame
    std::vector<std::string> characters; ///< ids of who is seen
    References references;
    Motion motion;
    std::string subject;
    std::string action;
    std::string context;  ///< empty: the scene's location speaks
    std::string style;    ///< empty: the storyboard's
    std::string lighting; ///< empty: the scene's
    std::string pacing;
    Camera camera;
    Change emotion;
    Change physicalState;
    std::vector<DialogueLine> dialogue;
    std::vector<AudioLayer> audio;
    std::vector<std::string> negativePrompt; ///< added to the storyboard's
    std::string promptOverride; ///< hand-written prompt, used instead of the composed one
    std::vector<Mute> muted;
    std::string status{foreframe::status::draft};
    std::vector<Take> takes;
    std::string notes;
    Extras extras;
    bool operator==(const Shot&) const = default;
};

} // namespace foreframe
