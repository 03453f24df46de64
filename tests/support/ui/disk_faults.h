// Makes the disk fail: the nth act of writing, syncing, renaming or making below a folder goes
// wrong, with Qt and the standard library none the wiser.
#pragma once
#include <QString>

namespace foreframe::test {

/// Counts the acts below the folder, by any thread, until it goes; the one at `failing` (from 0)
/// fails with this errno, or all from there on do, as on a disk that is full. One at a time.
class DiskFaults {
public:
    enum class Lasting { Once, FromThenOn };
    DiskFaults(const QString& folder, int failing, int error, Lasting lasting = Lasting::Once);
    ~DiskFaults();
    DiskFaults(const DiskFaults&) = delete;
    DiskFaults& operator=(const DiskFaults&) = delete;

    bool struck() const;  ///< there were that many acts
    QString what() const; ///< "fsync film.foreframe"
};

} // namespace foreframe::test
