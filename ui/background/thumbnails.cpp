#include "background/thumbnails.h"

#include "jobs/run_in_background.h"
#include "media/facts.h"
#include "media/picture.h"
#include "session/strings.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace foreframe {

namespace {

/// Wishes beyond this are for cards that have long been scrolled away.
constexpr std::size_t maxWanted = 256;

/// The file, where it really lies in the folder, links followed; else empty.
QString fileInside(const QString& folder, const QString& path) {
    if (folder.isEmpty() || !staysInside(utf8(path)))
        return {};
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QFileInfo file(folder + QLatin1Char('/') + path);
    const QString real = file.canonicalFilePath();
    return !root.isEmpty() && file.isFile() && real.startsWith(root + QLatin1Char('/')) ? real
                                                                                        : QString();
}

/// The picture, cut to fill the size.
QImage cutToFill(const QString& file, const QSize& size) {
    if (!mayBeDecoded(file))
        return {};
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    QSize whole = reader.size();
    if (whole.isValid()) {
        // The size is the file's; on its side, the picture is seen the other way round.
        const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
        const QSize target = turned ? size.transposed() : size;
        const QSize filling = whole.scaled(target, Qt::KeepAspectRatioByExpanding);
        if (filling.width() < whole.width())
            reader.setScaledSize(filling.expandedTo({1, 1}));
    }
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    const QSize filling = image.size().scaled(size, Qt::KeepAspectRatioByExpanding);
    const QRect middle(
        QPoint((filling.width() - size.width()) / 2, (filling.height() - size.height()) / 2), size);
    return (filling == image.size()
                ? image
                : image.scaled(filling, Qt::IgnoreAspectRatio, Qt::SmoothTransformation))
        .copy(middle);
}

QPainterPath shapeOf(const ThumbnailKey& key) {
    const QRectF rect(QPointF(), QSizeF(key.size));
    QPainterPath path;
    if (key.corners == ThumbnailKey::Corners::All) {
        path.addRoundedRect(rect, key.radius, key.radius);
    } else {
        path.addRoundedRect(rect.adjusted(0, 0, 0, key.radius), key.radius, key.radius);
    }
    return path;
}

} // namespace

size_t qHash(const ThumbnailKey& key, size_t seed) {
    return qHashMulti(seed, key.path, key.size.width(), key.size.height(), key.radius,
                      int(key.corners));
}

QImage makeThumbnail(const QString& folder, const ThumbnailKey& key, ThumbnailStore& store) {
    const QString file = fileInside(folder, key.path);
    if (file.isEmpty() || key.size.isEmpty())
        return {};
    const QString name = ThumbnailStore::nameOf(file, key.size);
    QImage image = store.find(name);
    if (image.size() != key.size) {
        image = cutToFill(file, key.size);
        store.keep(name, image);
    }
    if (image.isNull())
        return {};
    if (key.corners == ThumbnailKey::Corners::None || key.radius == 0)
        return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QImage result(key.size, QImage::Format_ARGB32_Premultiplied);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shapeOf(key), QBrush(image));
    return result;
}

Thumbnails::Thumbnails(QObject* parent)
    : QObject(parent),
      m_ready(maxKilobytes) {
    m_pool.setMaxThreadCount(qBound(1, QThread::idealThreadCount(), 4));
    m_pool.setThreadPriority(QThread::LowPriority);
}

Thumbnails::~Thumbnails() {
    m_wanted.clear();
    m_pool.clear();
    m_pool.waitForDone();
}

void Thumbnails::setFolder(const QString& folder) {
    m_folder = folder;
    ++m_generation;
    m_ready.clear();
    m_latest.clear();
    m_wanted.clear();
    m_running.clear();
    m_failed.clear();
}

void Thumbnails::retry() {
    m_failed.clear();
}

Thumbnails::Answer Thumbnails::find(const ThumbnailKey& key, int distance) {
    if (const QPixmap* ready = m_ready.object(key))
        return {State::Ready, *ready};
    if (m_failed.contains(key))
        return {State::Failed, {}};
    const QPixmap* other = m_ready.object(m_latest.value(key.path));
    if (!m_running.contains(key))
        want(key, distance);
    return {State::Loading, other ? *other : QPixmap()};
}

void Thumbnails::want(const ThumbnailKey& key, int distance) {
    std::erase_if(m_wanted, [&](const Wish& wish) { return wish.key == key; });
    m_wanted.push_back({key, m_turn, distance});
    if (m_wanted.size() > maxWanted)
        m_wanted.erase(m_wanted.begin()); // the oldest
    if (std::exchange(m_turning, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_turning = false;
            ++m_turn;
            work();
        },
        Qt::QueuedConnection);
}

void Thumbnails::work() {
    const auto before = [](const Wish& a, const Wish& b) {
        return a.turn != b.turn ? a.turn > b.turn : a.distance < b.distance;
    };
    while (!m_wanted.empty() && m_running.size() < m_pool.maxThreadCount()) {
        const auto next = std::min_element(m_wanted.begin(), m_wanted.end(), before);
        const ThumbnailKey key = next->key;
        m_wanted.erase(next);
        m_running.insert(key);
        runInBackground(
            m_pool, this, [folder = m_folder, key] { return makeThumbnail(folder, key); },
            [this, generation = m_generation, key](const QImage& image) {
                keep(generation, key, image);
            });
    }
}

void Thumbnails::keep(quint64 generation, const ThumbnailKey& key, const QImage& image) {
    if (generation != m_generation)
        return;
    m_running.remove(key);
    if (image.isNull()) {
        m_failed.insert(key);
    } else {
        m_ready.insert(key, new QPixmap(QPixmap::fromImage(image)),
                       qMax(1, int(image.sizeInBytes() / 1024)));
        m_latest.insert(key.path, key);
    }
    emit arrived(key.path);
    work();
}

} // namespace foreframe
