// One save from beginning to end, as a function of plain values: for a thread of its own.
#pragma once
#include "files/media_copy.h"
#include "files/storyboard_file.h"

namespace foreframe {

/// Where it is noted, before the file is replaced, what it is about to hold: after a crash it tells
/// which snapshots are older than the file.
struct SavingNote {
    QString file;        ///< empty: nowhere
    qint64 snapshot = 0; ///< number of the newest snapshot that this save supersedes
};

struct SaveJob {
    QString path; ///< links are followed
    Shared<Storyboard> storyboard;
    /// What may be replaced without asking; empty: whatever is there.
    std::vector<Fingerprint> known;
    int versionOnDisk = formatVersion;
    QString mediaFolder; ///< where its media are now; they come along to another folder
    /// What undo leads to: its media come along as far as they are there.
    std::vector<Shared<Storyboard>> states;
    bool takeEverything = false; ///< a draft: all its files come along
    SavingNote note = {};
};

struct SaveOutcome {
    enum class Kind {
        Saved,
        Failed, ///< see `error`; the file is as it was
        Theirs, ///< nothing was written: somebody else's version is there
    };
    Kind kind = Kind::Saved;
    Error error;
    QString theirs;    ///< what differs from ours to theirs, in words; empty: it can't be read
    Fingerprint found; ///< of theirs
    QString path;      ///< behind links
    Renames renames;
    Shared<Storyboard> written; ///< with the media's new paths
    /// Of what was to be written, also where it failed: it may have reached the disk all the same.
    Fingerprint fingerprint;
};

/// Cancelled while media come along, it has failed, without a sentence.
SaveOutcome save(const SaveJob& job, Progress& progress);
SaveOutcome save(const SaveJob& job); ///< the same where nobody waits for it

} // namespace foreframe
