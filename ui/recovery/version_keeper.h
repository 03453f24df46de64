// Keeps versions of the open storyboard: as it was opened, each time it is saved, now and then
// while it is not, and what was given up.
#pragma once
#include "files/document.h"
#include <QThreadPool>
#include <QTimer>

namespace foreframe {

class VersionKeeper : public QObject {
    Q_OBJECT
public:
    VersionKeeper(Session& session, Document& document, QObject* parent = nullptr);
    /// Ends when the last version is on the disk.
    ~VersionKeeper() override;

private:
    void keepFile();
    void keepValue();

    Session& m_session;
    QThreadPool m_pool;
    QTimer m_nowAndThen;
};

} // namespace foreframe
