// The media path behind a finding, and another file in its place: what has been moved is found
// again, what lies outside is brought in.
#pragma once
#include "check/rule.h"
#include <QString>
#include <functional>

namespace foreframe {

class Questions;
class Session;

/// True where the finding is about a file that is not there.
bool isMissingFile(const Diagnostic& finding);

/// True where it is about a path that leads out of the storyboard's folder.
bool isOutsideFile(const Diagnostic& finding);

/// The path that the finding's field holds; empty where it holds none.
std::string mediaPathAt(const Storyboard& storyboard, const Diagnostic& finding);

/// Asks where the file is now, and relinks it; then it has arrived.
void askAndRelink(Session& session, Questions& questions, const std::string& missing,
                  const std::function<void()>& arrived);

/// Asks for the file that is meant by a path that leads out of the folder, and copies it into
/// media/. Asked always: what a film from somewhere else points at is not taken along unseen.
void askAndBringIn(Session& session, Questions& questions, const std::string& outside,
                   const std::function<void()>& arrived);

} // namespace foreframe
