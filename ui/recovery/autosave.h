// Brings every change to the recovery place in the background, typing or not, and gives it back
// after a crash. Never touches the storyboard's own file.
#pragma once
#include "recovery/session_place.h"
#include "recovery/snapshot.h"
#include <QThreadPool>
#include <QTimer>

namespace foreframe {

class Autosave : public QObject {
    Q_OBJECT
public:
    /// From the first change to the beginning of its way to the disk, however much is typed.
    static constexpr int delay = 700; ///< ms
    /// Where that failed.
    static constexpr int retryDelay = 3000; ///< ms

    Autosave(Session& session, Document& document, QObject* parent = nullptr);
    /// Leaves nothing behind where everything is saved or was given up; else the snapshot stays and
    /// is offered at the next start.
    ~Autosave() override;

    /// Why the latest changes are not in the recovery place; empty: they are, or will be at once.
    QString failure() const { return m_failure; }

    /// Opens what a crashed session left; its place becomes this session's. An Error where it can't
    /// be read or another program has taken it.
    Result<void> restore(const QString& place);

signals:
    /// A crash can't take this any more.
    void kept(const foreframe::Shared<foreframe::Storyboard>& value);
    void failureChanged();

private:
    void touch();
    void write();
    void arrived(const Result<void>& written);
    SnapshotFacts facts() const;

    Session& m_session;
    Document& m_document;
    std::optional<SessionPlace> m_place; ///< made with the first change
    QThreadPool m_pool;                  ///< one thread: snapshots are written in their order
    QTimer m_timer;
    std::optional<Shared<Storyboard>> m_written; ///< what the snapshot holds
    SnapshotFacts m_writtenFacts;
    qint64 m_writtenNumber = 0;
    qint64 m_number = 0;     ///< of the newest snapshot
    qint64 m_superseded = 0; ///< up to here, a save has made them old: what they hold is kept anew
    bool m_running = false;
    QString m_failure;
};

} // namespace foreframe
