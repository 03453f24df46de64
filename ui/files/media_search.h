// Finds files again that have been moved: by their names, below a folder.
#pragma once
#include <QString>
#include <string>
#include <vector>

namespace foreframe {

struct Progress;

/// A media path of the storyboard, and the file that is probably what it meant.
struct FoundMedia {
    std::string path;
    QString file; ///< empty: there is none of that name
    bool operator==(const FoundMedia&) const = default;
};

/// Of each path, in order. Where several files have its name, the one whose folders agree best with
/// the path's, then the newest. Looks through the folder once, without following links; runs on any
/// thread, until it is done or cancelled.
std::vector<FoundMedia> searchMedia(const QString& folder, const std::vector<std::string>& paths,
                                    Progress& progress);

} // namespace foreframe
