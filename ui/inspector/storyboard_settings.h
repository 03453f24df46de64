// The settings of the whole storyboard: model, ratio, quality, sound, style, negative prompt,
// language.
#pragma once

class QWidget;

namespace foreframe {

class Session;

/// Opens the settings over `parent` and returns at once; each change is an undoable step.
void editStoryboardSettings(Session& session, QWidget* parent);

} // namespace foreframe
