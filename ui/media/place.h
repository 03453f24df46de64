// Where a media path really leads: inside the storyboard's folder or out of it.
#pragma once
#include "media/facts.h"
#include <filesystem>
#include <unordered_map>

namespace foreframe {

/// A path followed to its file.
struct MediaPlace {
    MediaFact::State state = MediaFact::State::Missing; ///< Ok: a regular file, inside
    std::string file;                                   ///< where Ok: absolute, without links
    std::uint64_t bytes = 0;
};

/// Follows paths below one folder. Folders are resolved once, so that thousands of files beside
/// each other cost one system call each.
class MediaFolder {
public:
    explicit MediaFolder(const std::filesystem::path& folder);

    /// Prepares for this path; call for every path before the first `find`.
    void expect(std::string_view path);
    MediaPlace find(std::string_view path) const; ///< may be called from several threads

private:
    bool holds(const std::filesystem::path& resolved) const;

    struct Folder {
        MediaFact::State state = MediaFact::State::Missing;
        std::string path; ///< ends with "/"
    };
    std::filesystem::path m_root;
    std::unordered_map<std::string_view, Folder> m_folders; // by the part of a path before its name
};

} // namespace foreframe
