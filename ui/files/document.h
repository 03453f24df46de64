// The session's file: new, open, save, save as, and the questions that go with them. One of them
// at a time: while a question is open, a further request is ignored.
#pragma once
#include "files/storyboard_file.h"
#include "session/session.h"
#include <QDateTime>
#include <functional>

namespace foreframe {

class Questions;

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
    QDateTime savedAt() const { return m_savedAt; } ///< invalid: not since it was opened

    /// These first ask about unsaved changes.
    void startNew();
    void open(const QString& path);
    void chooseAndOpen();
    /// Opens a copy of the file and its media as a storyboard that has never been saved.
    void openCopy(const QString& path);

    void save(const Then& then = {});
    void saveAs(const Then& then = {});
    /// Runs `then` once the open storyboard may go: saved, or given up.
    void leave(const Then& then);

signals:
    void opened();
    void saved();

private:
    bool begin();
    void load(const QString& path);
    void show(Storyboard storyboard, const QString& path, const QString& folder,
              std::vector<Repair> repairs);
    void write(const Then& then);
    void writeTo(const QString& path, const Then& then);
    void askAboutTheirs(const Then& then);
    void sayNotSaved(const Error& error, const Then& then);

    Session& m_session;
    Questions& m_questions;
    Fingerprint m_onDisk; ///< what was there when it was opened or saved
    int m_versionOnDisk = formatVersion;
    QDateTime m_savedAt;
    bool m_empty = true;
    bool m_busy = false;
};

} // namespace foreframe
