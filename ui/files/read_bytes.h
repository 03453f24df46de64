// The bytes of a file, read only where it can be a storyboard.
#pragma once
#include "base/result.h"
#include <QByteArray>

class QString;

namespace foreframe {

/// Reads a regular file of at most maxFileBytes. Folders, devices, pipes and larger files are
/// refused without a byte being read.
Result<QByteArray> readBytes(const QString& path);

} // namespace foreframe
