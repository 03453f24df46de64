// Which voices a shot binds, and to whom: by its lines, or by the tags of a hand-written prompt.
#pragma once
#include "lookup/voice_tags.h"
#include <string>

namespace foreframe {

struct ShotInput;

/// One voice that speaks. Views and pointers point into the storyboard.
struct Binding {
    const Voice* voice = nullptr;         ///< in the library; never null
    const Character* character = nullptr; ///< null: nobody of the cast
    bool own = true;                      ///< by the line or the tag itself, not by the cast
    int line = -1;                        ///< index of the line; -1: a tag of the override

    /// "dialogue[0].voice" or "promptOverride".
    std::string field() const;
};

/// In the order they speak. A chorus has no voices, motion control neither. Of a character's lines
/// that only inherit the voice, the first stands for all.
std::vector<Binding> bindingsOf(const ShotInput& input);

/// The character with this label, in any case of letters; null: none.
const Character* characterLabelled(const Storyboard& storyboard, std::string_view label);

/// True where the model can say these voices: the mode has them, and the clip is made with sound.
bool takesVoices(const ShotInput& input);

} // namespace foreframe
