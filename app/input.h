// The FILE of a sub-command: opened, with what the checks need to know of its media.
#pragma once
#include "format/format.h"
#include "lookup/cast.h"
#include "media/facts.h"
#include "profile/profile.h"
#include <QByteArray>
#include <memory>

namespace foreframe {

/// The bytes of FILE, or of standard input where it is "-".
Result<QByteArray> readInput(const std::string& file);
std::string_view view(const QByteArray& bytes);

/// A storyboard as every sub-command reads it. Not to be moved: the cast refers to the storyboard.
struct Input {
    Input(std::string fileName, Decoded decoded);
    Input(const Input&) = delete;
    Input& operator=(const Input&) = delete;

    std::string file;   ///< as the user wrote it
    std::string folder; ///< what the media paths are relative to
    std::vector<Repair> repairs;
    Storyboard storyboard;
    Cast cast;
    const Profile& profile;
};

/// Reads and decodes FILE; says on standard error what is wrong with it where it can't (null then).
std::unique_ptr<Input> openInput(const std::string& file);

/// Facts of everything the storyboard refers to.
MediaFacts allMediaFacts(const Input& input);
/// Only of the videos that decide how long a clip is.
MediaFacts motionFacts(const Input& input);

} // namespace foreframe
