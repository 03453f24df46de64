// "I have this storyboard open": a small file beside it, seen by other windows and, over a share,
// by other machines.
#pragma once
#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <memory>

namespace foreframe {

/// Who has it open.
struct Holder {
    QString user;
    QString machine;
    qint64 process = 0;
    QDateTime since;
    bool here = false; ///< on this machine
};

class FileLock : public QObject {
    Q_OBJECT
public:
    explicit FileLock(QObject* parent = nullptr);
    ~FileLock() override;

    /// Takes the storyboard's lock and lets the one before go; takes it anew where it went away
    /// with its folder. Says who else has it; then, and where the folder takes no lock, it is not
    /// held. Locks of programs that have ended count for nothing.
    std::optional<Holder> take(const QString& storyboardPath);
    void release();
    bool isHeld() const { return m_handle >= 0; }

    static QString pathFor(const QString& storyboardPath);
    /// A lock from another machine that has not been renewed for so long is of a program that
    /// ended.
    static constexpr int staleSeconds = 600;

private:
    void write();

    QString m_path;
    int m_handle = -1;
    QDateTime m_since;
    QTimer m_renew;
};

} // namespace foreframe
