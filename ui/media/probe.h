// Looks at the files a storyboard refers to and says what they are: the facts the rules go by.
#pragma once
#include "media/facts.h"
#include <QString>

namespace foreframe {

/// Facts of each path, which are relative to `folder`. What leaves the folder, by its spelling or
/// through a link, is never opened; nor is anything but a regular file. Pictures are known by their
/// headers and ends, none is decoded. Runs on several threads and returns when all is known.
MediaFacts probeMedia(const QString& folder, const std::vector<MediaPath>& paths);

} // namespace foreframe
