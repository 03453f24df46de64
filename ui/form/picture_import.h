// Takes many pictures into the storyboard's folder while the window stays alive.
#pragma once
#include "base/result.h"
#include <QStringList>
#include <functional>
#include <vector>

class QWidget;

namespace foreframe::form {

/// Copies them one after the other, off the window's thread, with progress over `window`. `then`
/// gets what importImage() says of each, in order; it is not called where the user cancels (nothing
/// of them stays in the folder) or the window goes.
void importPictures(QWidget* window, const QString& folder, const QStringList& files,
                    std::function<void(const std::vector<Result<QString>>&)> then);

} // namespace foreframe::form
