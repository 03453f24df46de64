// Finds again what has been moved: the media path behind a finding, and another file in its place.
#pragma once
#include "check/rule.h"
#include <QString>
#include <functional>

namespace foreframe {

class Questions;
class Session;

/// True where the finding is about a file that is not there.
bool isMissingFile(const Diagnostic& finding);

/// The path that the finding's field holds; empty where it holds none.
std::string mediaPathAt(const Storyboard& storyboard, const Diagnostic& finding);

/// Asks where the file is now, and relinks it; then it has arrived.
void askAndRelink(Session& session, Questions& questions, const std::string& missing,
                  const std::function<void()>& arrived);

/// Takes `file` into the storyboard's folder and writes its path wherever `missing` stood. Returns
/// a sentence where it could not.
QString relink(Session& session, const std::string& missing, const QString& file);

} // namespace foreframe
