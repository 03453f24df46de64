// Pictures small enough to paint, made off the window's thread: the newest wish first.
#pragma once
#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>
#include <deque>
#include <memory>

namespace foreframe {

/// A picture as a card wants it: cut to fill the size, its corners round.
struct ThumbnailKey {
    enum class Corners { All, Top, None };
    QString path;   ///< media path, relative to the folder
    QSize size;     ///< device px
    int radius = 0; ///< device px
    Corners corners = Corners::All;
    bool operator==(const ThumbnailKey&) const = default;
};
size_t qHash(const ThumbnailKey& key, size_t seed = 0);

/// Reads the picture as it is seen (EXIF orientation applied), scaled and cut to fill, corners
/// rounded. A null image where it is missing, no picture, or outside the folder. Thread-safe.
QImage makeThumbnail(const QString& folder, const ThumbnailKey& key);

class Thumbnails : public QObject {
    Q_OBJECT
public:
    enum class State { Ready, Loading, Failed };
    struct Answer {
        State state = State::Loading;
        QPixmap pixmap; ///< while loading: another size of it, if there is one
    };

    explicit Thumbnails(QObject* parent = nullptr);
    ~Thumbnails() override;

    /// Forgets everything of another folder.
    void setFolder(const QString& folder);
    /// What failed may be there now.
    void retry();
    /// What there is of it; asks for what is not there yet.
    Answer find(const ThumbnailKey& key);

    static constexpr int maxKilobytes = 96 * 1024;

signals:
    void arrived(const QString& path);

private:
    void work();
    void keep(quint64 generation, const ThumbnailKey& key, const QImage& image);

    QThreadPool m_pool;
    QString m_folder;
    quint64 m_generation = 0; ///< results of an earlier folder are stale
    QCache<ThumbnailKey, QPixmap> m_ready;
    QHash<QString, ThumbnailKey> m_latest; ///< by path: what to show meanwhile
    QSet<ThumbnailKey> m_failed;
    std::deque<ThumbnailKey> m_wanted; ///< the newest last
    QSet<ThumbnailKey> m_running;
};

} // namespace foreframe
