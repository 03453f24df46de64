// A file that is open, for those who read headers.
#pragma once
#include "media/file_bytes.h"
#include <QFile>

namespace foreframe {

/// Valid as long as the file is.
inline FileBytes bytesOf(QFile& file) {
    return {static_cast<std::uint64_t>(file.size()), [&file](std::uint64_t at, std::size_t count) {
                return file.seek(static_cast<qint64>(at))
                           ? file.read(static_cast<qint64>(count)).toStdString()
                           : std::string();
            }};
}

} // namespace foreframe
