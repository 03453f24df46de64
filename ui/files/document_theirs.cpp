// Document, third part: what others do to the file while it is open here.
#include "files/difference_words.h"
#include "files/document.h"
#include "files/file_names.h"
#include "files/questions.h"
#include "jobs/run_in_background.h"

#include <QFileInfo>
#include <algorithm>

namespace foreframe {

void Document::askAboutTheirs(const SaveOutcome& outcome, const Then& then) {
    m_state = State::Asking;
    const QString name = QFileInfo(m_session.path()).fileName();
    m_questions.ask(
        {tr("%1 was changed by another program").arg(quoted(m_session.path())),
         tr("Since it was opened here, somebody else has saved it. Compared with yours: "
            "%1\nReplaced, their version stays beside it as %2~.")
             .arg(outcome.theirs.isEmpty() ? tr("it can't be read as a storyboard.")
                                           : outcome.theirs,
                  name),
         {{tr("Save Mine as a Copy…"), Answer::Kind::Main},
          {tr("Replace Theirs"), Answer::Kind::Danger},
          {tr("Load Theirs, Drop Mine"), Answer::Kind::Danger},
          {tr("Cancel"), Answer::Kind::Cancel}}},
        [this, then, shown = outcome.found](int answer) {
            finish();
            if (answer == 0)
                saveAs(then);
            else if (answer == 1 && begin({})) // what was shown, not what may have come since
                write(
                    {m_session.path(), m_session.value(), {shown}, m_versionOnDisk, {}, {}, false},
                    then);
            else if (answer == 2)
                takeTheirs();
        });
}

void Document::lookAtTheirs() {
    if (m_session.path().isEmpty())
        return;
    if (m_state != State::Free) {
        m_touched = true;
        return;
    }
    struct Theirs {
        QString path;
        Shared<Storyboard> mine;
        Result<StoryboardFile> file;
        QString differences; ///< empty: it says the same
    };
    const auto look = [path = m_session.path(), mine = m_session.value()] {
        Theirs theirs{path, mine, readStoryboard(path), {}};
        if (theirs.file)
            theirs.differences =
                differenceWords(differences(*mine, theirs.file->decoded.storyboard));
        return theirs;
    };
    runInBackground(m_pool, this, look, [this](const Theirs& theirs) {
        if (m_state != State::Free) {
            m_touched = true;
            return;
        }
        if (theirs.path != m_session.path())
            return;
        const QFileInfo file(theirs.path);
        m_gone = file.exists()                    ? Gone::Nothing
                 : QFileInfo(file.path()).isDir() ? Gone::File
                                                  : Gone::Folder;
        if (m_gone != Gone::Nothing) {
            m_session.markUnsaved(); // nowhere but here
            return;
        }
        if (m_lock) // another folder may have taken the place of the one that was locked
            (void)m_lock->take(theirs.path);
        const Fingerprint there =
            theirs.file ? theirs.file->fingerprint : fingerprintOf(theirs.path);
        if (theirs.file && theirs.differences.isEmpty()) { // back, or only written differently
            m_known = {there};
            m_versionOnDisk = theirs.file->decoded.version;
            m_session.markSaved(m_session.path(), m_session.folder(), theirs.mine);
            return;
        }
        if (there == m_declined ||
            std::find(m_known.begin(), m_known.end(), there) != m_known.end())
            return;
        if (!theirs.file) {
            m_declined = there;
            m_session.markUnsaved();
            m_questions.tell(
                tr("%1 was changed, and can't be read now").arg(quoted(theirs.path)),
                tr("%1 What is open here is as it was.").arg(sentence(theirs.file.error())));
        } else {
            offerTheirs(there, theirs.differences);
        }
    });
}

void Document::offerTheirs(const Fingerprint& theirs, const QString& differences) {
    m_state = State::Asking;
    const bool modified = m_session.modified();
    m_questions.ask({tr("%1 was changed by another program").arg(quoted(m_session.path())),
                     (modified ? tr("You have changes that are not saved. Compared with yours: %1\n"
                                    "Undo brings yours back after loading theirs.")
                               : tr("Compared with what is open here: %1\n"
                                    "Undo brings this one back after loading theirs."))
                         .arg(differences),
                     {{tr("Load Theirs"), modified ? Answer::Kind::Other : Answer::Kind::Main},
                      {tr("Keep Mine"), modified ? Answer::Kind::Main : Answer::Kind::Cancel}}},
                    [this, theirs](int answer) {
                        finish();
                        if (answer == 0) {
                            takeTheirs();
                        } else {
                            m_declined = theirs;
                            m_session.markUnsaved();
                        }
                    });
}

/// As one step that can be undone: so nothing is lost either way.
void Document::takeTheirs() {
    const auto file = readStoryboard(m_session.path());
    if (!file) {
        m_questions.tell(tr("%1 can't be opened").arg(quoted(m_session.path())),
                         sentence(file.error()));
        return;
    }
    m_session.apply(tr("Load Theirs"), [&](const Storyboard&) { return file->decoded.storyboard; });
    m_known = {file->fingerprint};
    m_declined = {};
    m_gone = Gone::Nothing;
    m_versionOnDisk = file->decoded.version;
    if (file->decoded.repairs.empty())
        m_session.markSaved(file->path, file->folder);
    m_watch.follow(file->path);
    emit saved();
}

} // namespace foreframe
