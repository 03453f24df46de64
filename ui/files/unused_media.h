// Media that no storyboard of the folder refers to: listed, and moved aside, never deleted.
#pragma once
#include "base/result.h"
#include "model/storyboard.h"
#include <QStringList>

namespace foreframe {

struct UnusedMedia {
    QStringList files; ///< relative to the folder, below media/
    qint64 bytes = 0;
};

/// The folder in the project that they are moved to.
inline constexpr char trashName[] = "trash";

/// Files below media/ that none of these states of the open storyboard refers to, nor any other
/// storyboard in the folder, nor the versions beside it. An Error where one of those can't be read:
/// who knows what it needs. For a thread of its own.
Result<UnusedMedia> unusedMedia(const QString& folder, const QString& openFile,
                                const std::vector<Shared<Storyboard>>& states);

/// Moves them into trash/, under the same names or, where those are taken, under free ones. Returns
/// how many were moved; those that could not be stay where they are.
int moveToTrashFolder(const QString& folder, const QStringList& files);

} // namespace foreframe
