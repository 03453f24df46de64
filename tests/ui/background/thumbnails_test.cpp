#include "background/thumbnails.h"

#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageWriter>
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
