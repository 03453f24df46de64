// A look, a move or a sound kept as data, and what it sets on a shot.
#pragma once
#include "base/phrase.h"
#include "model/shot.h"
#include <array>

namespace foreframe {

/// Words of a preset in the languages prompts are written in. A user's own may have only one text.
struct PresetText {
    std::string en;
    std::string zh;
    const std::string& in(Language language) const {
        return language == Language::Chinese && !zh.empty() ? zh : en;
    }
    bool operator==(const PresetText&) const = default;
};

struct Preset {
    std::string id;   ///< "camera/slow-push-in"; of the user's own: "own/NAME"
    std::string kind; ///< preset_kind::all, or preset_kind::own
    PresetText group; ///< "Closer"; empty: in none
    PresetText name;
    PresetText use;                  ///< one line: what it is for
    std::vector<std::string> fields; ///< what it sets, by PresetField::id, in the table's order
    Shot en;                         ///< the values of those fields, in each language
    Shot zh;
    const Shot& shot(Language language) const { return language == Language::Chinese ? zh : en; }
};

namespace preset_kind {
inline constexpr std::string_view camera = "camera";
inline constexpr std::string_view genre = "genre";
inline constexpr std::string_view sound = "sound"; ///< triggers in five groups
inline constexpr std::string_view negative = "negative";
inline constexpr std::string_view lighting = "lighting";
inline constexpr std::string_view lens = "lens";
inline constexpr std::array all{genre, camera, lens, lighting, sound, negative};
inline constexpr std::string_view own = "own"; ///< saved by the user, of any field
} // namespace preset_kind

/// Those that come with the program, by kind in the order above.
const std::vector<Preset>& presets();

/// A shot with a preset on it, and which fields are other than before.
struct PresetApplied {
    Shot shot;
    std::vector<std::string> fields; ///< empty: there was nothing to set
};

/// Words replace what was there, terms and layers of sound are added where they are missing, and
/// how a line is said goes to every line. `language` is that of the prompts.
PresetApplied applied(const Preset& preset, const Shot& shot, Language language);

/// "Set size, lens and lighting on 3 shots"; without fields, why nothing was set.
std::string saysWhatWasSet(const Preset& preset, const std::vector<std::string>& fields,
                           std::size_t shots, Language language);

} // namespace foreframe
