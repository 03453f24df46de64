// The session's file: new, open, save, save as, and the questions that go with them. One of them
// at a time: while a question is open, a further request is ignored; while a file is being written,
// it waits.
#pragma once
#include "files/file_lock.h"
#include "files/file_watch.h"
#include "files/save_job.h"
#include "session/session.h"
#include <QDateTime>
#include <QThreadPool>
#include <functional>

namespace foreframe {

class Questions;

/// A storyboard that was open when the program ended, as it was then.
struct Recovered {
    Storyboard storyboard;
    QString path; ///< empty: never saved
    QString folder;
    Fingerprint onDisk; ///< of its file when it was opened or saved last
    int versionOnDisk = formatVersion;
};

class Document : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void()>; ///< what follows where it went well

    Document(Session& session, Questions& questions, QObject* parent = nullptr);
    ~Document() override;

    /// Nothing is open yet: the start page is on screen.
    bool isEmpty() const { return m_empty; }
    /// "The Long Light", or the file's name, or "Untitled".
    QString name() const;
    /// What others have taken away since the file was opened or saved.
    enum class Gone { Nothing, File, Folder };
    Gone gone() const { return m_gone; }
    QDateTime savedAt() const { return m_savedAt; } ///< invalid: not since it was opened
    /// Somebody has said that the changes are not worth saving.
    bool isGivenUp() const { return m_givenUp; }
    bool isWriting() const { return m_state == State::Writing; }
    /// Of what was on disk when it was opened or saved last; empty: nothing.
    Fingerprint onDisk() const { return m_known.empty() ? Fingerprint() : m_known.front(); }
    int versionOnDisk() const { return m_versionOnDisk; }

    /// These first ask about unsaved changes.
    void startNew();
    /// A new storyboard that is there already, from a template: nothing is lost where it is closed
    /// unchanged.
    void startFrom(const Storyboard& film);
    /// Nothing is open after it: back to the start page.
    void close();
    void open(const QString& path);
    void chooseAndOpen();
    /// Opens a copy of the file as a storyboard that has never been saved, with its media, which
    /// lie in `mediaFolder` (empty: beside it).
    /// The media are copied in the background: opened() says when it is done.
    void openCopy(const QString& path, const QString& mediaFolder = {});
    /// Opens what was recovered, as it was: changed and not saved.
    void restore(Recovered recovered);

    /// These write in the background: saved() says when it is done.
    void save(const Then& then = {});
    void saveAs(const Then& then = {});
    /// Asks for a folder and writes a copy there with all media it uses; what is open stays open.
    void collect();
    /// The same as one Zip file.
    void collectZip();
    /// Runs `then` once the open storyboard may go: saved, or given up.
    void leave(const Then& then);

    /// Looks whether the file on disk has become another one; it is noticed without asking, too.
    void lookAtDisk() { m_watch.look(); }

signals:
    void opened();
    void closed();
    /// The film as it is now is about to be written.
    void aboutToSave(foreframe::SavingNote& note);
    void saved();
    void givenUp(); ///< the changes are about to go
    void writingChanged();

private:
    enum class State { Free, Asking, Writing, Copying };

    bool begin(const Then& again);
    void finish();

    void load(const QString& path);
    void askAboutHolder(const Holder& holder, const QString& path);
    void showFile(StoryboardFile file);
    void show(Storyboard storyboard, const QString& path, const QString& folder,
              std::vector<Repair> repairs);
    void forgetDisk();

    void write(SaveJob job, const Then& then);
    void writeTo(const QString& path, const Then& then);
    void collectInto(const QString& folder);
    void tellCollected(const QString& where);
    /// Work off the window's thread gives back what follows on it. `headline`: it may take a while,
    /// and can be cancelled.
    void inBackground(State state, const QString& headline, std::function<Then(Progress&)> work);
    void wasWritten(const SaveJob& job, const SaveOutcome& outcome, const Then& then);
    void wasSaved(const SaveJob& job, const SaveOutcome& outcome, const Then& then);
    void askAboutTheirs(const SaveOutcome& outcome, const Then& then);
    void sayNotSaved(const Error& error, const QString& path, const Then& again, const Then& then);

    void lookAtTheirs();
    void offerTheirs(const Fingerprint& theirs, const QString& differences);
    void takeTheirs();

    Session& m_session;
    Questions& m_questions;
    std::unique_ptr<FileLock> m_lock;
    FileWatch m_watch;
    QThreadPool m_pool; ///< one thread: what is written is written in order
    /// What may stand on disk and is ours: what was opened or saved, then what an attempt that
    /// failed may have left. Empty: no file.
    std::vector<Fingerprint> m_known;
    Fingerprint m_declined; ///< theirs, and it was not to be loaded
    int m_versionOnDisk = formatVersion;
    QDateTime m_savedAt;
    std::vector<Then> m_waiting; ///< for the work in the background to end
    State m_state = State::Free;
    Gone m_gone = Gone::Nothing;
    bool m_empty = true;
    bool m_givenUp = false;
    bool m_touched = false; ///< something happened on disk while we were busy
};

} // namespace foreframe
