// The fields of a shot that a preset can set: one table for reading, writing and applying.
#pragma once
#include "base/phrase.h"
#include "model/shot.h"
#include <span>
#include <variant>

namespace foreframe {

struct PresetField {
    using Text = std::string& (*)(Shot&);
    using List = std::vector<std::string>& (*)(Shot&);
    using OfLine = std::string DialogueLine::*; ///< of every line of the shot
    struct Layers {};                           ///< the shot's layers of sound

    std::string_view id; ///< as in the shot's file: "camera.move"; "line.tone" for lines
    Words name;          ///< "size", inside a sentence
    std::variant<Text, List, OfLine, Layers> place;
    std::span<const std::string_view> known = {}; ///< the words it can have; empty: any

    /// True where the shot has something of its own there.
    bool isSet(const Shot& shot) const;
    /// What the shot has there, one by one: "shallow depth of field", "macro lens".
    std::vector<std::string> each(const Shot& shot) const;
    /// Brings what `from` has there to `to`. False where it had it already.
    bool put(const Shot& from, Shot& to) const;
};

std::span<const PresetField> presetFields();
/// Null where a preset can't set it.
const PresetField* findPresetField(std::string_view id);

} // namespace foreframe
