// Document, second part: saving.
#include "edit/edit.h"
#include "files/collect_zip.h"
#include "files/disk.h"
#include "files/document.h"
#include "files/draft.h"
#include "files/file_names.h"
#include "files/last_folder.h"
#include "files/questions.h"
#include "files/recent_files.h"

#include <QDir>
#include <QFileInfo>

namespace foreframe {

// -- saving ---------------------------------------------------------------------------------------

void Document::save(const Then& then) {
    if (m_empty)
        return;
    if (m_session.path().isEmpty()) {
        saveAs(then);
        return;
    }
    if (begin([this, then] { save(then); }))
        write({m_session.path(), m_session.value(), m_known, m_versionOnDisk, {}, {}, false}, then);
}

void Document::saveAs(const Then& then) {
    if (m_empty || !begin([this, then] { saveAs(then); }))
        return;
    const bool isNew = m_session.path().isEmpty();
    const QString folder = isNew ? lastFolder(FolderOf::Storyboards) : m_session.folder();
    const QString name = isNew ? withEnding(suggestedName(m_session.storyboard()))
                               : QFileInfo(m_session.path()).fileName();
    m_questions.fileToSave(
        {tr("Save Storyboard As"), QDir(folder).filePath(name), tr("Storyboards (*.foreframe)")},
        [this, then](const QString& path) {
            finish();
            if (path.isEmpty())
                return;
            rememberFolder(FolderOf::Storyboards, QFileInfo(path).absolutePath());
            writeTo(withEnding(path), then);
        });
}

void Document::writeTo(const QString& path, const Then& then) {
    const QString target = disk::behindLinks(path);
    if (target ==
        m_session.path()) { // what somebody else has saved there is still to be asked about
        save(then);
        return;
    }
    if (!begin([this, path, then] { writeTo(path, then); }))
        return;
    FileLock theirs;
    if (theirs.take(target)) {
        finish();
        m_questions.tell(tr("%1 is open elsewhere").arg(quoted(target)),
                         tr("Close it there, or choose another name."));
        return;
    }
    theirs.release();
    write({target,
           m_session.value(),
           {},
           formatVersion,
           m_session.folder(),
           m_session.states(),
           draft::isDraft(m_session.folder())},
          then);
}

void Document::write(SaveJob job, const Then& then) {
    emit aboutToSave(job.note);
    const auto work = [this, job, then](Progress& progress) -> Then {
        const auto outcome = foreframe::save(job, progress);
        if (outcome.kind == SaveOutcome::Kind::Failed && progress.cancelled)
            return [] {};
        return [this, job, outcome, then] { wasWritten(job, outcome, then); };
    };
    inBackground(State::Writing, job.mediaFolder.isEmpty() ? QString() : tr("Copying the media"),
                 work);
}

void Document::wasWritten(const SaveJob& job, const SaveOutcome& outcome, const Then& then) {
    switch (outcome.kind) {
    case SaveOutcome::Kind::Saved:
        wasSaved(job, outcome, then);
        break;
    case SaveOutcome::Kind::Theirs:
        askAboutTheirs(outcome, then);
        break;
    case SaveOutcome::Kind::Failed:
        if (job.path == m_session.path() && !outcome.fingerprint.isEmpty())
            m_known.push_back(outcome.fingerprint);
        m_touched = true; // what is in the way there may not have been noticed yet
        sayNotSaved(
            outcome.error, job.path,
            [this, job, then] {
                if (job.path == m_session.path())
                    save(then);
                else
                    writeTo(job.path, then);
            },
            then);
        break;
    }
}

void Document::wasSaved(const SaveJob& job, const SaveOutcome& outcome, const Then& then) {
    const QString oldFolder = m_session.folder();
    const QString folder = QFileInfo(outcome.path).absolutePath();
    Renames renames = outcome.renames;
    if (oldFolder != folder && !m_session.value().same(job.storyboard))
        // A picture that was dropped while it was being written.
        if (auto late = copyMedia(mediaPaths(m_session.storyboard()), oldFolder, folder))
            renames.merge(*late);
    m_session.renameMedia(renames);
    m_known = {outcome.fingerprint};
    m_declined = {};
    m_versionOnDisk = formatVersion;
    m_gone = Gone::Nothing;
    m_savedAt = QDateTime::currentDateTime();
    if (outcome.path != m_session.path() || !m_lock) {
        auto lock = std::make_unique<FileLock>();
        if (!lock->take(outcome.path))
            m_lock = std::move(lock);
    } else {
        (void)m_lock->take(outcome.path);
    }
    m_session.markSaved(outcome.path, folder, outcome.written);
    m_watch.follow(outcome.path);
    recent::remember(outcome.path);
    if (oldFolder != folder)
        draft::discard(oldFolder);
    emit saved();
    if (then)
        then();
}

void Document::sayNotSaved(const Error& error, const QString& path, const Then& again,
                           const Then& then) {
    m_state = State::Asking;
    m_questions.ask(
        {tr("%1 was not saved").arg(quoted(path)),
         tr("%1 Nothing on disk was lost, and your work is still open here.").arg(sentence(error)),
         {{tr("Try Again"), Answer::Kind::Main},
          {tr("Save Elsewhere…"), Answer::Kind::Other},
          {tr("Cancel"), Answer::Kind::Cancel}}},
        [this, again, then](int answer) {
            finish();
            if (answer == 0)
                again();
            else if (answer == 1)
                saveAs(then);
        });
}

// -- a copy with all its media --------------------------------------------------------------------

void Document::collect() {
    if (m_empty || !begin([this] { collect(); }))
        return;
    m_questions.folder({tr("Collect into Folder"), documentsFolder(), {}},
                       [this](const QString& folder) {
                           finish();
                           if (!folder.isEmpty())
                               collectInto(folder);
                       });
}

void Document::collectInto(const QString& folder) {
    const QString name = m_session.path().isEmpty()
                             ? suggestedName(m_session.storyboard())
                             : QFileInfo(m_session.path()).completeBaseName();
    const QString home = QDir(folder).filePath(name);
    if (QFileInfo::exists(home)) {
        m_questions.tell(tr("There is a “%1” in that folder already").arg(name),
                         tr("Nothing was written. Choose another folder."));
        return;
    }
    if (!begin([this, folder] { collectInto(folder); }))
        return;
    if (auto made = disk::makeFolder(home); !made) {
        finish();
        m_questions.tell(tr("Nothing was collected"), sentence(made.error()));
        return;
    }
    const SaveJob job{withEnding(QDir(home).filePath(name)),
                      m_session.value(),
                      {},
                      formatVersion,
                      m_session.folder(),
                      {},
                      false};
    inBackground(State::Writing, tr("Copying the media"), [=, this](Progress& progress) -> Then {
        const auto outcome = foreframe::save(job, progress);
        if (outcome.kind == SaveOutcome::Kind::Saved)
            return [this, home] { tellCollected(home); };
        if (progress.cancelled) {
            QDir(home).removeRecursively();
            return [] {};
        }
        return [this, outcome] {
            m_questions.tell(tr("Not everything was collected"), sentence(outcome.error));
        };
    });
}

void Document::tellCollected(const QString& where) {
    m_questions.tell(
        tr("Everything is collected"),
        tr("The storyboard and the media it uses are in %1.").arg(QDir::toNativeSeparators(where)));
}

void Document::collectZip() {
    if (m_empty || !begin([this] { collectZip(); }))
        return;
    const QString name = m_session.path().isEmpty()
                             ? suggestedName(m_session.storyboard())
                             : QFileInfo(m_session.path()).completeBaseName();
    const QString ending = QStringLiteral(".zip");
    m_questions.fileToSave(
        {tr("Collect into Zip"), QDir(documentsFolder()).filePath(name + ending),
         tr("Zip files (*.zip)")},
        [this, name, ending](QString zip) {
            finish();
            if (zip.isEmpty() || !begin([this] { collectZip(); }))
                return;
            if (!zip.endsWith(ending, Qt::CaseInsensitive))
                zip += ending;
            const auto work = [=, this, film = m_session.value(),
                               folder = m_session.folder()](Progress& progress) -> Then {
                const auto done = collectIntoZip(zip, name, *film, folder, progress);
                if (done)
                    return [this, zip] { tellCollected(zip); };
                if (progress.cancelled)
                    return [] {};
                return [this, error = done.error()] {
                    m_questions.tell(tr("Nothing was collected"), sentence(error));
                };
            };
            inBackground(State::Writing, tr("Copying the media"), work);
        });
}

} // namespace foreframe
