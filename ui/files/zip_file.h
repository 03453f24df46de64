// A Zip archive as it is carried to another machine: files as they are, without compression, which
// pictures and clips bring along. Larger than 4 GB where need be (Zip64).
#pragma once
#include "base/result.h"
#include <QSaveFile>
#include <vector>

namespace foreframe {

class ZipFile {
public:
    /// Nothing takes the name before `finish`.
    explicit ZipFile(const QString& path);

    /// Adds what the device holds under a relative path with "/". The Error is one sentence.
    Result<void> add(const QString& name, QIODevice& source);
    Result<void> add(const QString& name, const QByteArray& bytes);

    /// Writes the directory, brings everything to the disk and gives the file its name.
    Result<void> finish();

private:
    struct Entry {
        QByteArray name;
        quint32 crc = 0;
        quint64 size = 0;
        quint64 offset = 0;
    };
    Result<void> write(const QByteArray& bytes);
    QByteArray localHeader(const Entry& entry) const;
    QByteArray directoryEntry(const Entry& entry) const;
    tl::unexpected<Error> notWritten() const;

    QSaveFile m_file;
    quint16 m_time = 0; ///< as DOS writes it
    quint16 m_date = 0;
    std::vector<Entry> m_entries;
};

} // namespace foreframe
