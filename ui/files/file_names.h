// What storyboard files are called, on disk and in sentences.
#pragma once
#include "model/storyboard.h"
#include <QString>

namespace foreframe {

/// “film.foreframe”
QString quoted(const QString& path);
QString documentsFolder();
/// A file name from the title, without its ending: "The Long Light".
QString suggestedName(const Storyboard& storyboard);
/// The path, ending in .foreframe.
QString withEnding(const QString& path);

} // namespace foreframe
