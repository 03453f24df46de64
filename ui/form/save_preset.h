// Keeps what a shot has as a preset of the user's own.
#pragma once

class QWidget;

namespace foreframe {

class Session;

namespace form {

/// Asks for the name and for which fields of the current shot, over `parent`; returns at once.
void savePreset(Session& session, QWidget* parent);

} // namespace form
} // namespace foreframe
