// The settings of the whole storyboard: model, ratio, quality, sound, style, negative prompt,
// language.
#pragma once
#include <QString>

class QWidget;

namespace foreframe {

class Session;

/// Opens the settings over `parent` and returns at once; each change is an undoable step. `field`
/// ("style") gets the focus.
void editStoryboardSettings(Session& session, QWidget* parent, const QString& field = {});

} // namespace foreframe
