#include "files/file_watch.h"

#include <QDateTime>
#include <QFileInfo>

namespace foreframe {

namespace {

constexpr int settledAfter = 300; ///< ms

QString trace(const QString& path) {
    const QFileInfo info(path);
    return info.exists() ? QStringLiteral("%1 %2")
                               .arg(info.size())
                               .arg(info.lastModified().toMSecsSinceEpoch())
                         : QString();
}

} // namespace

FileWatch::FileWatch(QObject* parent)
    : QObject(parent) {
    m_settled.setSingleShot(true);
    m_settled.setInterval(settledAfter);
    const auto soon = [this] { m_settled.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(&m_settled, &QTimer::timeout, this, &FileWatch::look);
}

void FileWatch::follow(const QString& path) {
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_path = path;
    m_seen = trace(path);
    m_settled.stop();
    if (path.isEmpty())
        return;
    watch();
}

/// The folder too: a file that is replaced is another file, and its watch ends. And the one above:
/// nobody else says that the folder has another name.
void FileWatch::watch() {
    const QString folder = QFileInfo(m_path).absolutePath();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString& path : {m_path, folder, QFileInfo(folder).absolutePath()})
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
}

void FileWatch::look() {
    if (m_path.isEmpty())
        return;
    const QString now = trace(m_path);
    watch();
    if (now == m_seen)
        return;
    m_seen = now;
    emit touched();
}

} // namespace foreframe
