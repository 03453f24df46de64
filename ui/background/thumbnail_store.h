// Small pictures kept on disk from one session to the next, found by what the large ones hold.
#pragma once
#include <QImage>
#include <QString>
#include <atomic>

namespace foreframe {

/// Thread-safe, also between programs: entries are written beside their place and renamed into it.
/// One that is damaged is thrown away, and made anew by whoever asked.
class ThumbnailStore {
public:
    static constexpr qint64 usualBytes = 500'000'000;

    /// In `folder`; the oldest entries go once it holds more than `maxBytes`.
    explicit ThumbnailStore(QString folder, qint64 maxBytes = usualBytes);
    /// The one of this user, in the system's place for what can be made again.
    static ThumbnailStore& ofUser();

    /// The name of a picture file's content at a size: another one when the file is written anew.
    /// Reads its ends only. Empty where it can't be read.
    static QString nameOf(const QString& file, const QSize& size);

    QImage find(const QString& name) const; ///< null: not there
    void keep(const QString& name, const QImage& image);

private:
    void trim();

    QString m_folder;
    qint64 m_maxBytes;
    std::atomic<qint64>
        m_written; ///< since the folder was looked through; at first, enough to do so
};

} // namespace foreframe
