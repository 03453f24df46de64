// Voice tags in running text that bind nobody who speaks (K-53): which they are, and how the text
// reads once they are mended.
#pragma once
#include "check/field_path.h"
#include "lookup/voice_tags.h"

namespace foreframe {

struct ShotInput;

enum class TagRole {
    Fine,        ///< right behind the label of somebody who speaks
    NoCharacter, ///< speaks, but for nobody
    Misplaced,   ///< after a line, before its character, or in a note that says who is bound
    OnSound,     ///< on a movement, a thing or a sound
    Silent,      ///< on a character who has no line
};

struct StrayTag {
    TagRole role = TagRole::Fine;
    FieldPath place;
    std::string_view text; ///< of the whole field
    VoiceTag tag;
};

/// The tags of the shot's words that are not Fine; what is spoken aside. One that is wrong in two
/// ways is there twice.
std::vector<StrayTag> strayTagsOf(const ShotInput& input);

/// The text without the tag; the label of a character stays.
std::string withoutTag(const Storyboard& storyboard, const StrayTag& stray);

/// The text with the tag where it binds: behind the label of who speaks. Empty where that is not
/// clear.
std::string withTagBehindLabel(const ShotInput& input, const StrayTag& stray);

} // namespace foreframe
