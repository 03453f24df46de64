// Presets to choose from in a menu, and putting one on the selected shots.
#pragma once
#include "presets/preset.h"
#include <QIcon>
#include <functional>

class QMenu;
class QWidget;

namespace foreframe {

class Session;

namespace form {

using PresetWanted = std::function<bool(const Preset&)>;

/// True where it sets a field whose id begins so: "camera.", "line.".
bool sets(const Preset& preset, std::string_view prefix);

/// The glyph of its move, else the sign of its kind.
QIcon presetIcon(const Preset& preset);

QString presetKindName(std::string_view kind); ///< "Lenses"

/// Fills the menu: the user's own, the groups of the kind that comes first, the other kinds; last,
/// a way to save one.
void fillPresetMenu(QMenu& menu, Session& session, const PresetWanted& wanted, QWidget* parent);

/// One undoable step on the selected shots; the status line says what it set, or why nothing.
void putOnSelected(Session& session, const Preset& preset);

} // namespace form
} // namespace foreframe
