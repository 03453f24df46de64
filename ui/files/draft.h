// A folder for a storyboard that has never been saved, so that pictures can be dropped into it at
// once.
#pragma once
#include <QDateTime>
#include <QString>

namespace foreframe::draft {

/// A new folder's path below the program's data; the folder is made when something goes into it.
QString newFolder();
bool isDraft(const QString& folder);
/// Takes the draft away: to the trash where it holds anything.
void discard(const QString& folder);
/// Drafts that nobody has touched for a season go: to the trash where they hold anything. Empty
/// ones go after a day.
void sweep(const QDateTime& now);

} // namespace foreframe::draft
