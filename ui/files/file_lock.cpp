#include "files/file_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace foreframe {

namespace {

constexpr int renewSeconds = 60;

QString thisUser() {
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QString::number(::getuid()) : name;
}

struct Entry {
    Holder holder;
    QDateTime renewed;
};

Entry read(int handle) {
    QFile file;
    QByteArray bytes;
    if (file.open(handle, QIODevice::ReadOnly, QFile::DontCloseHandle)) {
        file.seek(0);
        bytes = file.read(4096);
    }
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto time = [&](const char* key) {
        return QDateTime::fromString(json[QLatin1String(key)].toString(), Qt::ISODate);
    };
    Entry entry{{json[QLatin1String("user")].toString(), json[QLatin1String("machine")].toString(),
                 json[QLatin1String("process")].toInteger(), time("since"), false},
                time("renewed")};
    entry.holder.here = entry.holder.machine == QSysInfo::machineHostName();
    return entry;
}

/// Another machine's lock is only as good as its last renewal: its system does not speak to ours.
bool isFresh(const Entry& entry) {
    return !entry.holder.here && entry.renewed.isValid() &&
           entry.renewed.secsTo(QDateTime::currentDateTimeUtc()) < FileLock::staleSeconds;
}

/// The file was taken away, or replaced, between opening and locking it.
bool isGone(int handle, const QByteArray& path) {
    struct stat opened {};
    struct stat named {};
    return ::fstat(handle, &opened) != 0 || ::stat(path.constData(), &named) != 0 ||
           opened.st_ino != named.st_ino || opened.st_dev != named.st_dev;
}

} // namespace

FileLock::FileLock(QObject* parent)
    : QObject(parent) {
    m_renew.setInterval(renewSeconds * 1000);
    connect(&m_renew, &QTimer::timeout, this, &FileLock::write);
}

FileLock::~FileLock() {
    release();
}

QString FileLock::pathFor(const QString& storyboardPath) {
    const QFileInfo info(storyboardPath);
    return QDir(info.absolutePath()).filePath(QStringLiteral(".%1.lock").arg(info.fileName()));
}

std::optional<Holder> FileLock::take(const QString& storyboardPath) {
    const QString wanted = pathFor(storyboardPath);
    const QByteArray name = QFile::encodeName(wanted);
    if (isHeld() && wanted == m_path && !isGone(m_handle, name))
        return std::nullopt;
    int handle = -1;
    // The system frees the lock of a program however it ended.
    for (int tries = 0; handle < 0 && tries < 3; ++tries) {
        handle = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (handle < 0)
            break;
        const bool locked = ::flock(handle, LOCK_EX | LOCK_NB) == 0;
        const Entry entry = read(handle);
        if ((!locked && errno == EWOULDBLOCK) || isFresh(entry)) {
            ::close(handle);
            return entry.holder;
        }
        if (isGone(handle, name)) {
            ::close(handle);
            handle = -1;
        }
    }
    release();
    if (handle < 0)
        return std::nullopt;
    m_path = wanted;
    m_handle = handle;
    m_since = QDateTime::currentDateTimeUtc();
    m_renew.start();
    write();
    return std::nullopt;
}

void FileLock::write() {
    const auto text = [](const QDateTime& time) { return time.toString(Qt::ISODate); };
    const QByteArray bytes =
        QJsonDocument(
            QJsonObject{{QStringLiteral("program"), QStringLiteral("foreframe")},
                        {QStringLiteral("user"), thisUser()},
                        {QStringLiteral("machine"), QSysInfo::machineHostName()},
                        {QStringLiteral("process"), QCoreApplication::applicationPid()},
                        {QStringLiteral("since"), text(m_since)},
                        {QStringLiteral("renewed"), text(QDateTime::currentDateTimeUtc())}})
            .toJson();
    // A lock that can't be written still locks on this machine.
    if (::pwrite(m_handle, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0) ==
        bytes.size())
        (void)::ftruncate(m_handle, bytes.size());
}

void FileLock::release() {
    if (!isHeld())
        return;
    m_renew.stop();
    if (!isGone(m_handle, QFile::encodeName(m_path)))
        QFile::remove(m_path);
    ::close(m_handle);
    m_handle = -1;
}

} // namespace foreframe
