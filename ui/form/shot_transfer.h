// Shots of another film come in: their media are copied first, off the window's thread.
#pragma once
#include "session/session.h"

class QMimeData;
class QWidget;

namespace foreframe::form {

/// Puts the shots into the gap, or behind the current one. Where they come from another folder,
/// their media come along under free names; where that fails or is cancelled, nothing comes, and
/// `say` gets the reason. Not done where `window` goes, or another film is opened, meanwhile.
void takeShots(QWidget* window, Session& session, const QMimeData& data,
               const std::optional<edit::Gap>& gap, const std::function<void(const QString&)>& say);
/// The same with a whole scene, before the one at `index`.
void takeScene(QWidget* window, Session& session, const QMimeData& data, std::size_t index,
               const std::function<void(const QString&)>& say);

} // namespace foreframe::form
