#include "recovery/session_place.h"

#include "files/disk.h"
#include "session/strings.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace foreframe {

namespace {

/// The system frees it when the program ends, by whatever hand.
int lock(const QString& folder) {
    const QByteArray name = QFile::encodeName(folder + QStringLiteral("/lock"));
    const int handle = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (handle >= 0 && ::flock(handle, LOCK_EX | LOCK_NB) == 0)
        return handle;
    if (handle >= 0)
        ::close(handle);
    return -1;
}

tl::unexpected<Error> notLocked() {
    return fail(utf8(tr("The recovery folder can't be locked.")));
}

} // namespace

QString SessionPlace::root() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/recovery");
}

Result<SessionPlace> SessionPlace::make() {
    const QString path =
        root() + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto made = disk::makeFolder(path, true); !made)
        return tl::unexpected(made.error());
    const int handle = lock(path);
    if (handle < 0) {
        QDir().rmdir(path);
        return notLocked();
    }
    return SessionPlace(path, handle);
}

std::optional<SessionPlace> SessionPlace::claim(const QString& path) {
    if (!QFileInfo(path).isDir())
        return std::nullopt;
    const int handle = lock(path);
    if (handle < 0)
        return std::nullopt;
    return SessionPlace(path, handle);
}

QStringList SessionPlace::all() {
    QStringList paths;
    for (const QFileInfo& info :
         QDir(root()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
        paths.append(info.filePath());
    return paths;
}

SessionPlace::SessionPlace(SessionPlace&& other) noexcept
    : m_path(std::move(other.m_path)),
      m_lock(std::exchange(other.m_lock, -1)) {}

SessionPlace& SessionPlace::operator=(SessionPlace&& other) noexcept {
    std::swap(m_path, other.m_path);
    std::swap(m_lock, other.m_lock);
    return *this;
}

SessionPlace::~SessionPlace() {
    if (m_lock >= 0)
        ::close(m_lock);
}

void SessionPlace::remove() {
    QDir(m_path).removeRecursively();
    if (m_lock >= 0)
        ::close(std::exchange(m_lock, -1));
}

} // namespace foreframe
