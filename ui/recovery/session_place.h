// A session's own folder in the recovery place, locked for as long as the program lives.
#pragma once
#include "base/result.h"
#include <QString>
#include <QStringList>
#include <optional>

namespace foreframe {

class SessionPlace {
public:
    /// The recovery place, among the program's data.
    static QString root();
    /// A new folder. The Error says why there can't be one.
    static Result<SessionPlace> make();
    /// The folder of a program that has ended, however it ended; nothing where it still lives.
    static std::optional<SessionPlace> claim(const QString& path);
    /// Every session's folder, of living programs too.
    static QStringList all();

    SessionPlace(SessionPlace&& other) noexcept;
    SessionPlace& operator=(SessionPlace&& other) noexcept;
    /// Lets go of the folder; what is in it stays for the next start.
    ~SessionPlace();

    QString path() const { return m_path; }
    /// Takes the folder away with all that is in it.
    void remove();

private:
    SessionPlace(QString path, int lock)
        : m_path(std::move(path)),
          m_lock(lock) {}

    QString m_path;
    int m_lock = -1;
};

} // namespace foreframe
