// Finds all missing files of the storyboard in one go, below a folder that the user points to.
#pragma once
#include <functional>
#include <string>
#include <vector>

class QWidget;

namespace foreframe {

class Questions;
class Session;

/// The media paths whose files are not there, each once, in order of appearance.
std::vector<std::string> missingMedia(const Session& session);

/// Asks for the folder, shows what was found there, and takes it in as one step, off the window's
/// thread, with progress over `window`. `arrived`: files are there that were missing, whether the
/// storyboard calls them otherwise now or not.
void findMissingMedia(Session& session, Questions& questions, QWidget* window,
                      const std::function<void()>& arrived);

/// One missing file: asks for it, or where several are missing, whether to look for all of them.
void relinkFrom(Session& session, Questions& questions, QWidget* window, const std::string& missing,
                const std::function<void()>& arrived);

} // namespace foreframe
