// A storyboard on disk: reading it whole or not at all, and replacing it without ever losing it.
#pragma once
#include "base/result.h"
#include "format/format.h"
#include <QByteArray>
#include <QString>

namespace foreframe {

/// What is on disk, to see later whether it still is. Empty: no file.
using Fingerprint = QByteArray;
Fingerprint fingerprintOf(const QString& path);

struct StoryboardFile {
    Decoded decoded;
    bool native = true; ///< a storyboard file; else made from something else: it has no path yet
    QString path;       ///< absolute, links followed
    QString folder;     ///< where its media paths begin
    Fingerprint fingerprint;
};

/// Reads a storyboard, or anything an importer understands. The Error is one sentence, with its
/// place.
Result<StoryboardFile> readStoryboard(const QString& path);

/// One sentence with its place: "line 3, column 7: a comma is missing."
QString sentence(const Error& error);

/// Replaces the file at `path` in one step: a crash or a full disk leaves the old one. The version
/// before stays beside it as NAME~; one of an older format stays as NAME.v1~ for good. Links are
/// followed and kept.
Result<Fingerprint> writeStoryboard(const QString& path, const Storyboard& storyboard,
                                    int versionOnDisk = formatVersion);

/// The same with bytes that are at hand; `old`: what is there now, null where nothing is.
Result<void> writeBytes(const QString& path, const QByteArray& bytes, const QByteArray& old,
                        int versionOnDisk);

Fingerprint fingerprintOf(const QByteArray& bytes);

} // namespace foreframe
