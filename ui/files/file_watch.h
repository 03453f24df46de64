// Notices that a file on disk may have become another one: a checkout, a sync, somebody's save.
#pragma once
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace foreframe {

class FileWatch : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(QObject* parent = nullptr);

    /// Watches this file in place of the one before; empty: none.
    void follow(const QString& path);
    /// Looks at once: what happens on a share is not always told.
    void look();

signals:
    /// The file has settled after it was written, replaced, or taken away.
    void touched();

private:
    void watch();

    QFileSystemWatcher m_watcher;
    QTimer m_settled; ///< many small writes are one change
    QString m_path;
    QString m_seen; ///< size and time, as of the last look
};

} // namespace foreframe
