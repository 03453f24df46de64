// What a session has not saved yet, on disk: the storyboard whole, and the facts about its file.
#pragma once
#include "files/document.h"
#include <QDateTime>
#include <QImage>

namespace foreframe {

/// Where the storyboard belongs.
struct SnapshotFacts {
    QString path; ///< empty: never saved
    QString folder;
    Fingerprint onDisk;
    int versionOnDisk = formatVersion;
    bool operator==(const SnapshotFacts&) const = default;
};

/// Writes the storyboard into the place as the snapshot of this number, brought to the disk, read
/// back and compared; only then does the snapshot before it go. At any instant one whole snapshot
/// is there.
Result<void> writeSnapshot(const QString& place, qint64 number, const SnapshotFacts& facts,
                           const Storyboard& storyboard);
/// The number of the newest snapshot; 0 where there is none.
qint64 newestSnapshot(const QString& place);
/// Where a session notes what it is about to save.
QString savingNote(const QString& place);

/// Everything is saved: there is nothing to recover.
void removeSnapshots(const QString& place);

/// The newest snapshot in the place, nothing where there is none.
std::optional<Result<Recovered>> readSnapshot(const QString& place);

/// A session that ended without saving, as it is offered at the next start.
struct CrashedSession {
    QString place;
    QString title;
    QString path; ///< empty: never saved
    QDateTime changed;
    int shots = 0;
    QImage picture; ///< the first start frame, null where there is none
};

/// Those of programs that have ended, the newest first. Places with nothing to recover are taken
/// away; living sessions are left alone. For a thread of its own.
std::vector<CrashedSession> crashedSessions(const QSize& picture);

/// Gives it up: to the system's trash, with the pictures of a storyboard that was never saved.
void discardCrashed(const QString& place);

} // namespace foreframe
