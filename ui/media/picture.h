// A picture's size, from its header; and whether all of it is there.
#pragma once
#include <QSize>
#include <optional>
#include <string_view>

class QFile;
class QString;

namespace foreframe {

/// The size in px as it is seen (EXIF orientation applied); absent where the file can't be shown or
/// ends too early. Reads the header and the end, whatever the picture's size.
std::optional<QSize> pictureSize(QFile& file, std::string_view format);

/// False for a picture made to keep decoders busy; ask before one is given to them.
bool mayBeDecoded(const QString& path);

} // namespace foreframe
