// Reads a sound file, or the sound of a clip, as samples.
#pragma once
#include "base/result.h"
#include "sound/samples.h"
#include <QString>

namespace foreframe {

/// As much of it as the first ten minutes. An Error says why not; runs on any thread.
Result<Samples> decodeSound(const QString& file);

} // namespace foreframe
