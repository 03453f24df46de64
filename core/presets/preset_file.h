// Presets as JSON: what comes with the program, and what the user has saved.
#pragma once
#include "base/result.h"
#include "presets/preset.h"

namespace foreframe {

/// A file of resources/presets: a kind, and its groups of presets. An Error names the field:
/// "groups[0].presets[2].sets.camera.move".
Result<std::vector<Preset>> readPresets(std::string_view json);

/// One preset of the user's own: `name`, `for`, `sets`. `id` is what it is called in the folder.
Result<Preset> readOwnPreset(std::string_view json, std::string_view id);
/// Its bytes: the same text again when it is read and written.
std::string writeOwnPreset(const Preset& preset);

/// What is set in these fields of a shot, as a preset of the user's own.
Preset presetOf(const Shot& shot, std::vector<std::string> fields, std::string_view id,
                std::string name);

} // namespace foreframe
