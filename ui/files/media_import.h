// Takes pictures into a storyboard's media folder: under a free name, never over another file.
#pragma once
#include "base/result.h"
#include <QImage>
#include <QStringList>
#include <vector>

namespace foreframe {

struct Progress;

/// Copies a picture file into `folder`/media and returns its path relative to `folder`
/// ("media/pier.png"). The very same picture is not copied twice; one that already lies in
/// media/ stays where it is. A format the model does not take (webp, gif, bmp, tiff) becomes a PNG,
/// with the original kept beside it. An Error says what to do.
Result<QString> importImage(const QString& folder, const QString& sourceFile);

/// The same for a picture without a file (pasted, or dropped from a browser), saved as PNG under
/// `name`.
Result<QString> importImage(const QString& folder, const QImage& image,
                            const QString& name = QStringLiteral("pasted"));

/// The same for each of many, until they are done or cancelled: then the copies made so far are
/// taken away again. Thread-safe, as long as nobody else fills the folder.
std::vector<Result<QString>> importImages(const QString& folder, const QStringList& sourceFiles,
                                          Progress& progress);

/// The same for a sound or a clip, or any other file: copied as it is.
Result<QString> importFile(const QString& folder, const QString& sourceFile);

} // namespace foreframe
