// A PNG's size, read without libpng, which would print its opinion of a broken file.
#pragma once
#include "media/file_bytes.h"
#include <optional>

namespace foreframe {

struct PixelSize {
    int width = 0; ///< px, at least 1
    int height = 0;
    bool operator==(const PixelSize&) const = default;
};

/// Absent where the file ends too early or its parts make no sense: then it can't be shown. Reads
/// the heads of the parts, whatever the picture's size.
std::optional<PixelSize> pngSize(const FileBytes& file);

} // namespace foreframe
