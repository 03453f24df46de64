#include "files/save_job.h"

#include "edit/edit.h"
#include "files/difference_words.h"
#include "files/disk.h"
#include "files/read_bytes.h"
#include "session/strings.h"

#include <QFileInfo>
#include <algorithm>
#include <unordered_set>

namespace foreframe {

namespace {

/// What undo may ask for beyond what the storyboard itself refers to.
std::vector<MediaPath> undoableMedia(const SaveJob& job) {
    std::unordered_set<std::string> known;
    for (const MediaPath& media : mediaPaths(*job.storyboard))
        known.insert(media.path);
    std::vector<MediaPath> more;
    for (const auto& state : job.states)
        for (MediaPath& media : mediaPaths(*state))
            if (known.insert(media.path).second)
                more.push_back(std::move(media));
    return more;
}

Result<Renames> takeMedia(const SaveJob& job, const QString& folder, Progress& progress) {
    auto renames = copyMedia(mediaPaths(*job.storyboard), job.mediaFolder, folder, progress);
    if (!renames)
        return renames;
    if (const auto more = copyMedia(undoableMedia(job), job.mediaFolder, folder))
        renames->insert(more->begin(), more->end());
    if (job.takeEverything)
        copyTheRest(job.mediaFolder, folder);
    return renames;
}

bool mayReplace(const SaveJob& job, const Fingerprint& there, const Fingerprint& ours) {
    return job.known.empty() || there == ours ||
           std::find(job.known.begin(), job.known.end(), there) != job.known.end();
}

/// The line about what is there now stays until it is replaced: this may be as far as we get.
void noteSaving(const SavingNote& note, const Fingerprint& there, const Fingerprint& next) {
    QByteArray lines = QByteArray::number(note.snapshot) + ' ' + next.toHex() + '\n';
    if (const auto before = readBytes(note.file))
        for (const QByteArray& line : before->split('\n'))
            if (line.endsWith(' ' + there.toHex()))
                lines += line + '\n';
    (void)disk::replace(note.file, lines);
}

QString wordsAboutTheirs(const Storyboard& ours, const QByteArray& old) {
    const auto theirs = decode({old.constData(), static_cast<std::size_t>(old.size())});
    return theirs ? differenceWords(differences(ours, theirs->storyboard)) : QString();
}

} // namespace

SaveOutcome save(const SaveJob& job) {
    Progress unwatched;
    return save(job, unwatched);
}

SaveOutcome save(const SaveJob& job, Progress& progress) {
    SaveOutcome outcome;
    outcome.path = disk::behindLinks(job.path);
    outcome.written = job.storyboard;
    const auto failed = [&](Error error) {
        outcome.kind = SaveOutcome::Kind::Failed;
        outcome.error = std::move(error);
        return outcome;
    };
    // Media come first: the file never refers to what is not there yet.
    const QString folder = QFileInfo(outcome.path).absolutePath();
    if (!job.mediaFolder.isEmpty() && job.mediaFolder != folder) {
        auto renames = takeMedia(job, folder, progress);
        if (!renames)
            return failed(renames.error());
        outcome.renames = std::move(*renames);
        if (!outcome.renames.empty())
            outcome.written =
                Shared<Storyboard>(edit::renamePaths(*job.storyboard, outcome.renames));
    }
    QByteArray old;
    if (QFileInfo::exists(outcome.path)) {
        auto read = readBytes(outcome.path);
        if (!read)
            return failed(read.error());
        old = std::move(*read);
    }
    const QByteArray bytes = QByteArray::fromStdString(encode(*outcome.written));
    outcome.fingerprint = fingerprintOf(bytes);
    outcome.found = fingerprintOf(old);
    if (!old.isNull() && !mayReplace(job, outcome.found, outcome.fingerprint)) {
        outcome.kind = SaveOutcome::Kind::Theirs;
        outcome.theirs = wordsAboutTheirs(*outcome.written, old);
        return outcome;
    }
    if (!job.note.file.isEmpty())
        noteSaving(job.note, outcome.found, outcome.fingerprint);
    if (auto written = writeBytes(outcome.path, bytes, old, job.versionOnDisk); !written)
        return failed(written.error());
    return outcome;
}

} // namespace foreframe
