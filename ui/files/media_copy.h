// Takes a storyboard's media along when it is saved to another folder.
#pragma once
#include "base/result.h"
#include "files/progress.h"
#include "media/facts.h"
#include <QString>
#include <unordered_map>

namespace foreframe {

using Renames = std::unordered_map<std::string, std::string>;

/// The file behind a path of the storyboard; empty where it is not there or leads out of `from`.
QString fileInside(const QString& from, const std::string& path);

/// Copies these media from one folder to the other, under the same relative paths or, where another
/// file has that name, under a free one. Returns the paths that changed. What is missing, or lies
/// outside `from`, is left as it is. An Error says what could not be written; where it is cancelled
/// it is one, too, and the copies made so far are taken away again.
Result<Renames> copyMedia(const std::vector<MediaPath>& paths, const QString& from,
                          const QString& to, Progress& progress);
/// The same where nobody waits for it.
Result<Renames> copyMedia(const std::vector<MediaPath>& paths, const QString& from,
                          const QString& to);

/// Takes along what a draft holds besides: undo may ask for it again. As far as it goes.
void copyTheRest(const QString& from, const QString& to);

} // namespace foreframe
