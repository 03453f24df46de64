// A storyboard and the media it uses as one Zip file.
#pragma once
#include "base/result.h"
#include "base/shared.h"
#include "files/progress.h"
#include "model/storyboard.h"
#include <QString>

namespace foreframe {

/// Writes NAME/NAME.foreframe and NAME/media/... . Media that are missing, or lie outside of the
/// folder, stay out of it. A file that has the Zip's name is replaced only when all is written;
/// never where it is cancelled, which is an Error.
Result<void> collectIntoZip(const QString& zip, const QString& name, const Storyboard& storyboard,
                            const QString& mediaFolder, Progress& progress);

} // namespace foreframe
