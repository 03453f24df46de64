// Pictures small enough to paint, made off the window's thread: the newest wish first.
#pragma once
#include "background/thumbnail_store.h"
#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>
#include <vector>

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
/// rounded; from the store where it has been made before. A null image where it is missing, no
/// picture, or outside the folder. Thread-safe.
QImage makeThumbnail(const QString& folder, const ThumbnailKey& key,
                     ThumbnailStore& store = ThumbnailStore::ofUser());

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
    /// What there is of it; asks for what is not there yet. What is wanted in one go is made in
    /// the order of `distance`: how far it is from the eye, in px. What is wanted later, before.
    Answer find(const ThumbnailKey& key, int distance = 0);

    static constexpr int maxKilobytes = 96 * 1024;

signals:
    void arrived(const QString& path);

private:
    /// A picture that is asked for, in which turn of the event loop.
    struct Wish {
        ThumbnailKey key;
        quint64 turn = 0;
        int distance = 0;
    };

    void want(const ThumbnailKey& key, int distance);
    void work();
    void keep(quint64 generation, const ThumbnailKey& key, const QImage& image);

    QThreadPool m_pool;
    QString m_folder;
    quint64 m_generation = 0; ///< results of an earlier folder are stale
    QCache<ThumbnailKey, QPixmap> m_ready;
    QHash<QString, ThumbnailKey> m_latest; ///< by path: what to show meanwhile
    QSet<ThumbnailKey> m_failed;
    std::vector<Wish> m_wanted;
    quint64 m_turn = 0;
    bool m_turning = false; ///< the turn ends with this round of the event loop
    QSet<ThumbnailKey> m_running;
};

} // namespace foreframe
