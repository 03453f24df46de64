#include "recovery/version_keeper.h"

#include "files/read_bytes.h"
#include "jobs/run_in_background.h"
#include "recovery/versions.h"

namespace foreframe {

namespace {

constexpr int unsavedPace = 5 * 60 * 1000; ///< ms between versions of what is not saved

} // namespace

VersionKeeper::VersionKeeper(Session& session, Document& document, QObject* parent)
    : QObject(parent),
      m_session(session) {
    m_pool.setMaxThreadCount(1);
    m_nowAndThen.setInterval(unsavedPace);
    m_nowAndThen.start();
    connect(&m_nowAndThen, &QTimer::timeout, this, &VersionKeeper::keepValue);
    connect(&document, &Document::opened, this, &VersionKeeper::keepFile);
    connect(&document, &Document::saved, this, &VersionKeeper::keepFile);
    connect(&document, &Document::givenUp, this, &VersionKeeper::keepValue);
}

VersionKeeper::~VersionKeeper() {
    m_pool.waitForDone();
}

void VersionKeeper::keepFile() {
    const QString path = m_session.path();
    if (path.isEmpty())
        return;
    runInBackground(m_pool, [path] {
        if (const auto bytes = readBytes(path))
            (void)keepVersion(path, *bytes, QDateTime::currentDateTimeUtc());
    });
}

void VersionKeeper::keepValue() {
    if (m_session.path().isEmpty() || !m_session.modified())
        return;
    runInBackground(m_pool, [path = m_session.path(), value = m_session.value()] {
        (void)keepVersion(path, QByteArray::fromStdString(encode(*value)),
                          QDateTime::currentDateTimeUtc());
    });
}

} // namespace foreframe
