// The acts on the disk that must not go wrong halfway: a file replaced whole, a folder made and
// kept.
#pragma once
#include "base/result.h"
#include "files/progress.h"
#include <QByteArray>
#include <QString>

class QFileDevice;

namespace foreframe::disk {

/// Replaces the file in one step: a crash, a full disk or a lost connection leaves the old one. The
/// bytes are brought to the disk, read back and compared before they take the name. Keeps the
/// file's permissions; a link is replaced, not followed. The Error is one sentence.
Result<void> replace(const QString& path, const QByteArray& bytes);

/// The same for a name that is free: a file that is there by now is not touched, it is an Error.
Result<void> create(const QString& path, const QByteArray& bytes);
/// The same with what another file holds. Cancelled, it is an Error, and nothing is there.
Result<void> copy(const QString& source, const QString& path, const Progress& progress = {});

/// From the system's cache to the disk itself.
bool sync(QFileDevice& file);

/// Makes the folder and those above it; one that is there is fine. `forMe`: nobody else may look
/// into it.
Result<void> makeFolder(const QString& path, bool forMe = false);

/// The file behind a chain of links, even where it does not exist yet.
QString behindLinks(const QString& path);

/// What a replacement that never came to its end has left beside the file.
void sweep(const QString& path);
/// The same for whatever was to be written into the folder, or into those below it.
void sweepFolder(const QString& folder);

} // namespace foreframe::disk
