#include "background/thumbnails.h"

#include "test_main.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace foreframe;

class ThumbnailsTest : public test::TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_film;

    /// Left half red, right half blue.
    void picture(const QString& path, QSize size, QImageIOHandler::Transformations turned = {}) {
        QImage image(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                image.setPixelColor(x, y, x < size.width() / 2 ? Qt::red : Qt::blue);
        QImageWriter writer(m_film->filePath(path));
        writer.setTransformation(turned);
        writer.setQuality(100);
        QVERIFY2(writer.write(image), qPrintable(writer.errorString()));
    }
    /// A picture too large to be read whole for its name; `middle`: all but its ends, and as if
    /// nobody had touched it.
    void paint(const QColor& colour, bool middle = false) {
        const QString path = m_film->filePath(QStringLiteral("a.bmp"));
        const QDateTime before = QFileInfo(path).lastModified();
        QImage image(640, 360, QImage::Format_RGB32);
        image.fill(colour);
        if (middle) {
            const QImage old(path);
            QPainter painter(&image);
            painter.drawImage(QRect(0, 0, 640, 80), old, QRect(0, 0, 640, 80));
            painter.drawImage(QRect(0, 280, 640, 80), old, QRect(0, 280, 640, 80));
        }
        QVERIFY(image.save(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.setFileTime(middle ? before : QDateTime::currentDateTime().addSecs(++m_paints),
                         QFileDevice::FileModificationTime);
    }
    int m_paints = 0;
    static QStringList filesIn(const QString& folder) {
        QStringList files;
        for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            files += it.next();
        return files;
    }
    static bool isRed(QRgb pixel) { return qRed(pixel) > 200 && qBlue(pixel) < 60; }
    static bool isBlue(QRgb pixel) { return qBlue(pixel) > 200 && qRed(pixel) < 60; }

private slots:
    void init() {
        failOnWarnings();
        m_film = std::make_unique<QTemporaryDir>();
    }

    void aPictureIsCutToFillAndItsCornersAreRound() {
        picture(QStringLiteral("wide.png"), {400, 100});
        const QImage image = makeThumbnail(
            m_film->path(), {.path = QStringLiteral("wide.png"), .size = {100, 100}, .radius = 8});
        QCOMPARE(image.size(), QSize(100, 100));
        QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
        QVERIFY(isRed(image.pixel(10, 50)) && isBlue(image.pixel(90, 50)));
        const QImage square =
            makeThumbnail(m_film->path(), {.path = QStringLiteral("wide.png"),
                                           .size = {100, 100},
                                           .radius = 8,
                                           .corners = ThumbnailKey::Corners::None});
        QCOMPARE(qAlpha(square.pixel(0, 0)), 255);
    }

    void aPictureLiesAsTheCameraHeldIt() {
        picture(QStringLiteral("turned.jpg"), {160, 80}, QImageIOHandler::TransformationRotate90);
        const QImage image =
            makeThumbnail(m_film->path(), {.path = QStringLiteral("turned.jpg"), .size = {40, 80}});
        QVERIFY(isRed(image.pixel(20, 5)) && isBlue(image.pixel(20, 75)));
    }

    void nothingOutsideTheFolderIsOpened() {
        const QTemporaryDir elsewhere;
        picture(QStringLiteral("in.png"), {32, 18});
        QVERIFY(QFile::copy(m_film->filePath(QStringLiteral("in.png")),
                            elsewhere.filePath(QStringLiteral("out.png"))));
        QVERIFY(QFile::link(elsewhere.filePath(QStringLiteral("out.png")),
                            m_film->filePath(QStringLiteral("link.png"))));
        const auto made = [&](const QString& path) {
            return !makeThumbnail(m_film->path(), {.path = path, .size = {16, 9}}).isNull();
        };
        QVERIFY(made(QStringLiteral("in.png")));
        QVERIFY(!made(QStringLiteral("link.png")));
        QVERIFY(!made(elsewhere.filePath(QStringLiteral("out.png"))));
        QVERIFY(!made(QStringLiteral("../") + QDir(elsewhere.path()).dirName() +
                      QStringLiteral("/out.png")));
    }

    void arrivesLaterAndStays() {
        picture(QStringLiteral("a.png"), {320, 180});
        Thumbnails thumbnails;
        thumbnails.setFolder(m_film->path());
        QSignalSpy arrived(&thumbnails, &Thumbnails::arrived);
        const ThumbnailKey key{.path = QStringLiteral("a.png"), .size = {32, 18}};
        QCOMPARE(thumbnails.find(key).state, Thumbnails::State::Loading);
        QTRY_COMPARE(arrived.count(), 1);
        QCOMPARE(arrived.front().front().toString(), QStringLiteral("a.png"));
        QCOMPARE(thumbnails.find(key).state, Thumbnails::State::Ready);
        QCOMPARE(thumbnails.find(key).pixmap.size(), QSize(32, 18));
        // Another size is on its way: the one that is there is shown meanwhile.
        const auto larger = thumbnails.find({.path = QStringLiteral("a.png"), .size = {64, 36}});
        QCOMPARE(larger.state, Thumbnails::State::Loading);
        QCOMPARE(larger.pixmap.size(), QSize(32, 18));
    }

    void aSecondStartDecodesNothing() {
        const QTemporaryDir cache;
        ThumbnailStore first(cache.path());
        paint(Qt::red);
        const ThumbnailKey key{.path = QStringLiteral("a.bmp"), .size = {32, 18}, .radius = 4};
        QVERIFY(isRed(makeThumbnail(m_film->path(), key, first).pixel(16, 9)));
        // The middle of the file is another one now, behind the back of its date and ends: who
        // decoded it again would see it.
        paint(Qt::blue, true);
        ThumbnailStore second(cache.path());
        const QImage again = makeThumbnail(m_film->path(), key, second);
        QVERIFY(isRed(again.pixel(16, 9)));
        QCOMPARE(qAlpha(again.pixel(0, 0)), 0); // corners are cut anew
        paint(Qt::blue);
        QVERIFY(isBlue(makeThumbnail(m_film->path(), key, second).pixel(16, 9)));
    }

    void aDamagedEntryIsMadeAnew() {
        const QTemporaryDir cache;
        ThumbnailStore store(cache.path());
        paint(Qt::red);
        const ThumbnailKey key{.path = QStringLiteral("a.bmp"), .size = {32, 18}};
        makeThumbnail(m_film->path(), key, store);
        const QStringList entries = filesIn(cache.path());
        QCOMPARE(entries.size(), 1);
        QFile entry(entries.front());
        QVERIFY(entry.open(QIODevice::ReadWrite));
        entry.seek(entry.size() / 2);
        entry.write("torn");
        entry.close();
        const QImage image = makeThumbnail(m_film->path(), key, store);
        QCOMPARE(image.size(), QSize(32, 18));
        QVERIFY(isRed(image.pixel(16, 9)));
        QVERIFY(!store.find(QFileInfo(entries.front()).fileName()).isNull());
    }

    void theStoreStaysSmall() {
        const QTemporaryDir cache;
        constexpr qint64 most = 40'000;
        ThumbnailStore store(cache.path(), most);
        for (int i = 0; i < 200; ++i) {
            QImage image(32, 18, QImage::Format_RGB32);
            image.fill(QColor::fromHsv(i, 255, 255));
            store.keep(QString::number(1000 + i), image);
            if (i == 0) { // long ago
                QFile file(filesIn(cache.path()).front());
                QVERIFY(file.open(QIODevice::ReadWrite));
                file.setFileTime(QDateTime::currentDateTime().addDays(-9),
                                 QFileDevice::FileModificationTime);
            }
        }
        qint64 bytes = 0;
        for (const QString& file : filesIn(cache.path()))
            bytes += QFileInfo(file).size();
        QVERIFY2(bytes > most / 4 && bytes <= most * 5 / 4, qPrintable(QString::number(bytes)));
        QVERIFY(store.find(QStringLiteral("1000")).isNull());
        QVERIFY(!store.find(QStringLiteral("1199")).isNull());
    }

    void whatIsNearestToTheEyeComesFirst() {
        Thumbnails thumbnails;
        thumbnails.setFolder(m_film->path());
        QStringList order;
        connect(&thumbnails, &Thumbnails::arrived, this,
                [&order](const QString& path) { order += path; });
        const int distances[] = {900, 500, 100, 10, 300, 700};
        for (const int distance : distances) {
            const QString name = QStringLiteral("%1.png").arg(distance);
            picture(name, {64, 36});
            thumbnails.find({.path = name, .size = {32, 18}}, distance);
        }
        QTRY_COMPARE(order.size(), 6);
        QVERIFY2(order.indexOf(QStringLiteral("10.png")) < 4 &&
                     order.indexOf(QStringLiteral("900.png")) >= 2,
                 qPrintable(order.join(QLatin1Char(' '))));
    }

    void whatFailedIsTriedAgainWhenItMayHaveComeBack() {
        Thumbnails thumbnails;
        thumbnails.setFolder(m_film->path());
        QSignalSpy arrived(&thumbnails, &Thumbnails::arrived);
        const ThumbnailKey key{.path = QStringLiteral("late.png"), .size = {32, 18}};
        thumbnails.find(key);
        QTRY_COMPARE(arrived.count(), 1);
        QCOMPARE(thumbnails.find(key).state, Thumbnails::State::Failed);
        picture(QStringLiteral("late.png"), {320, 180});
        QCOMPARE(thumbnails.find(key).state, Thumbnails::State::Failed);
        thumbnails.retry();
        QCOMPARE(thumbnails.find(key).state, Thumbnails::State::Loading);
        QTRY_COMPARE(thumbnails.find(key).state, Thumbnails::State::Ready);
    }
};

FOREFRAME_TEST(ThumbnailsTest)
#include "thumbnails_test.moc"
