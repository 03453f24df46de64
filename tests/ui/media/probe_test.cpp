#include "media/probe.h"

#include "test_main.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QtEndian>
#include <sys/stat.h>
#include <unistd.h>

using namespace foreframe;
using State = MediaFact::State;

namespace {

QByteArray picture(const char* format, QSize size = {40, 30}) {
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 5, y * 7, x * y));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A JPEG whose EXIF block says that it was taken with the camera turned.
QByteArray turnedJpeg() {
    QByteArray jpeg = picture("jpeg");
    const QByteArray exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0",
                          32);
    QByteArray block("\xFF\xE1");
    const auto length = static_cast<quint16>(exif.size() + 2);
    block.append(static_cast<char>(length >> 8))
        .append(static_cast<char>(length & 0xFF))
        .append(exif);
    return jpeg.insert(2, block);
}

/// A PNG header that promises a picture of this size, and an end.
QByteArray hugePng(qint32 width, qint32 height) {
    QByteArray png = picture("png", {4, 4});
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    return png;
}

/// Silence: mono, 8 bits, 8000 samples a second.
QByteArray wav(double seconds) {
    const auto samples = static_cast<quint32>(seconds * 8000);
    QByteArray bytes("RIFF\0\0\0\0WAVEfmt "
                     "\x10\0\0\0\x01\0\x01\0\x40\x1F\0\0\x40\x1F\0\0\x01\0\x08\0data\0\0\0\0",
                     44);
    qToLittleEndian(36 + samples, bytes.data() + 4);
    qToLittleEndian(samples, bytes.data() + 40);
    return bytes.append(QByteArray(samples, '\x80'));
}

} // namespace

class ProbeTest : public test::TestCase {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString film() const { return m_dir.filePath(QStringLiteral("film")); }

    void put(const QString& name, const QByteArray& bytes) const {
        const QString path = film() + QLatin1Char('/') + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    MediaFact probe(const char* path, MediaKind kind = MediaKind::Picture) const {
        return probeMedia(film(), {{path, kind}}).at(path);
    }

private slots:
    void initTestCase() { QVERIFY(m_dir.isValid() && QDir().mkpath(film())); }

    void picturesAreKnownByTheirContent() {
        put(QStringLiteral("media/a.png"), picture("png"));
        put(QStringLiteral("media/b.png"), picture("jpeg")); // the name is wrong
        const MediaFact png = probe("media/a.png");
        QCOMPARE(png.state, State::Ok);
        QCOMPARE(png.format, std::string("png"));
        QCOMPARE(std::pair(png.width, png.height), std::pair(40, 30));
        QCOMPARE(png.bytes, static_cast<std::uint64_t>(picture("png").size()));
        const MediaFact jpeg = probe("media/b.png");
        QCOMPARE(jpeg.format, std::string("jpeg"));
        QCOMPARE(std::pair(jpeg.width, jpeg.height), std::pair(40, 30));
    }

    void aTurnedPhotographIsMeasuredAsItIsSeen() {
        put(QStringLiteral("turned.jpg"), turnedJpeg());
        const MediaFact fact = probe("turned.jpg");
        QCOMPARE(fact.state, State::Ok);
        QCOMPARE(std::pair(fact.width, fact.height), std::pair(30, 40));
    }

    void otherPictureFormatsAreNamed() {
        put(QStringLiteral("a.bmp"), picture("bmp"));
        QCOMPARE(probe("a.bmp").format, std::string("bmp"));
        QCOMPARE(probe("a.bmp").width, 40);
        put(QStringLiteral("a.webp"), picture("webp"));
        QCOMPARE(probe("a.webp").format, std::string("webp"));
    }

    void brokenPictures_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("a picture, honestly");
        QTest::newRow("half a png") << picture("png").left(picture("png").size() / 2);
        QTest::newRow("png without its end") << picture("png").chopped(4);
        QTest::newRow("png header alone") << picture("png").left(33);
        QTest::newRow("png of nothing") << hugePng(0, 0);
        QTest::newRow("png and noise") << picture("png").left(33) + QByteArray(400, '\x7F');
        QTest::newRow("half a jpeg") << picture("jpeg").left(picture("jpeg").size() / 2);
        QTest::newRow("jpeg without its end") << picture("jpeg").chopped(2);
        QTest::newRow("a sound") << wav(1);
        QTest::newRow("png of a million parts")
            << picture("png").left(33) + QByteArray("\0\0\0\0abCd\0\0\0\0", 12).repeated(1 << 20) +
                   picture("png").right(12);
        QTest::newRow("jpeg of a million parts")
            << picture("jpeg").left(2) + QByteArray("\xFF\xE1\0\2", 4).repeated(1 << 20) +
                   picture("jpeg").mid(2);
    }
    void brokenPictures() {
        QFETCH(QByteArray, bytes);
        put(QStringLiteral("broken.png"), bytes);
        const MediaFact fact = probe("broken.png");
        QCOMPARE(fact.state, State::Unreadable);
        QCOMPARE(fact.bytes, static_cast<std::uint64_t>(bytes.size()));
    }

    void aPictureBombIsOnlyMeasured() {
        put(QStringLiteral("bomb.png"), hugePng(60000, 60000));
        const MediaFact fact = probe("bomb.png");
        QCOMPARE(fact.state, State::Ok);
        QCOMPARE(fact.width, 60000);
    }

    void lengths_data() {
        QTest::addColumn<QString>("fixture");
        QTest::addColumn<QString>("format");
        QTest::addColumn<double>("seconds");
        QTest::newRow("mp3") << QStringLiteral("tone.mp3") << QStringLiteral("mp3") << 6.19;
        QTest::newRow("ogg") << QStringLiteral("tone.ogg") << QStringLiteral("ogg") << 4.0;
        QTest::newRow("mp4 with sound")
            << QStringLiteral("clip.mp4") << QStringLiteral("mp4") << 3.5;
        QTest::newRow("mp4, sound only")
            << QStringLiteral("sound_only.mp4") << QStringLiteral("mp4") << 2.0;
    }
    void lengths() {
        QFETCH(QString, fixture);
        QFETCH(QString, format);
        QFETCH(double, seconds);
        put(QStringLiteral("sound"),
            test::readFile(test::fixture(QStringLiteral("media/") + fixture)));
        const MediaFact fact = probe("sound", MediaKind::Sound);
        QCOMPARE(fact.state, State::Ok);
        QCOMPARE(fact.format, format.toStdString());
        QVERIFY2(std::abs(fact.seconds - seconds) < 0.15,
                 qPrintable(QString::number(fact.seconds)));
    }

    void aWaveIsAsLongAsItsSamples() {
        put(QStringLiteral("a.wav"), wav(7.25));
        const MediaFact fact = probe("a.wav", MediaKind::Sound);
        QCOMPARE(fact.state, State::Ok);
        QCOMPARE(fact.format, std::string("wav"));
        QCOMPARE(fact.seconds, 7.25);
    }

    void clipsHaveASizeAsTheyAreSeen() {
        put(QStringLiteral("clip.mp4"),
            test::readFile(test::fixture(QStringLiteral("media/clip.mp4"))));
        const MediaFact clip = probe("clip.mp4", MediaKind::Video);
        QCOMPARE(clip.state, State::Ok);
        QCOMPARE(std::pair(clip.width, clip.height), std::pair(64, 48));
        QVERIFY(std::abs(clip.seconds - 3.5) < 0.1);
        put(QStringLiteral("turned.mov"),
            test::readFile(test::fixture(QStringLiteral("media/turned.mov"))));
        const MediaFact turned = probe("turned.mov", MediaKind::Video);
        QCOMPARE(turned.format, std::string("mov"));
        QCOMPARE(std::pair(turned.width, turned.height), std::pair(48, 64));
    }

    void brokenRecordings_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("video");
        const QByteArray clip = test::readFile(test::fixture(QStringLiteral("media/clip.mp4")));
        const QByteArray tone = test::readFile(test::fixture(QStringLiteral("media/tone.mp3")));
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("text") << QByteArray("la la la") << false;
        QTest::newRow("a playlist") << QByteArray("#EXTM3U\n/etc/passwd\n") << false;
        QTest::newRow("a list of files")
            << QByteArray("ffconcat version 1.0\nfile /etc/passwd\n") << true;
        QTest::newRow("riff alone") << wav(1).left(12) << false;
        QTest::newRow("mp3 mark and noise")
            << QByteArray("ID3\x04") + QByteArray(500, 'x') << false;
        QTest::newRow("half a clip") << clip.left(clip.size() / 2) << true;
        QTest::newRow("a picture") << picture("png") << true;
        QTest::newRow("a sound for a clip") << tone << true;
    }
    void brokenRecordings() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, video);
        put(QStringLiteral("broken"), bytes);
        QCOMPARE(probe("broken", video ? MediaKind::Video : MediaKind::Sound).state,
                 State::Unreadable);
    }

    void whatIsNotThereIsMissing() {
        QCOMPARE(probe("media/none.png").state, State::Missing);
        QCOMPARE(probe("no-folder/none.png").state, State::Missing);
        put(QStringLiteral("file"), "x");
        QCOMPARE(probe("file/inside.png").state, State::Missing);
    }

    void nothingOutsideIsOpened() {
        QFile outside(m_dir.filePath(QStringLiteral("outside.png")));
        QVERIFY(outside.open(QIODevice::WriteOnly));
        outside.write(picture("png"));
        outside.close();
        const QString beside = m_dir.filePath(QStringLiteral("film-2"));
        QVERIFY(QDir().mkpath(beside) &&
                QFile::copy(outside.fileName(), beside + QStringLiteral("/a.png")));
        QVERIFY(QFile::link(outside.fileName(), film() + QStringLiteral("/link.png")));
        QVERIFY(QFile::link(m_dir.path(), film() + QStringLiteral("/up")));
        QVERIFY(QFile::link(beside, film() + QStringLiteral("/beside")));
        const std::string absolute = outside.fileName().toStdString();
        for (const char* path :
             {"../outside.png", "link.png", "up/outside.png", "beside/a.png", absolute.c_str(),
              "media/../../outside.png", "file:///etc/passwd", "C:\\a.png"})
            QVERIFY2(probe(path).state == State::Outside, path);
    }

    void linksInsideAreFollowed() {
        put(QStringLiteral("media/real.png"), picture("png"));
        QVERIFY(QFile::link(film() + QStringLiteral("/media/real.png"),
                            film() + QStringLiteral("/inside.png")));
        QCOMPARE(probe("inside.png").state, State::Ok);
        QVERIFY(QFile::link(film() + QStringLiteral("/gone.png"),
                            film() + QStringLiteral("/dangling.png")));
        QCOMPARE(probe("dangling.png").state, State::Missing);
    }

    void whatIsNoFileIsNotOpened() {
        const QByteArray pipe = QFile::encodeName(film() + QStringLiteral("/pipe.png"));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0); // opening it would wait for ever
        QVERIFY(QDir(film()).mkdir(QStringLiteral("folder.png")));
        for (const MediaKind kind : {MediaKind::Picture, MediaKind::Sound, MediaKind::Video}) {
            QCOMPARE(probe("pipe.png", kind).state, State::Unreadable);
            QCOMPARE(probe("folder.png", kind).state, State::Unreadable);
        }
    }

    void manyFilesAreProbedAtOnce() {
        std::vector<MediaPath> paths;
        for (int i = 0; i < 500; ++i) {
            const QString name = QStringLiteral("many/%1.png").arg(i);
            put(name, picture("png", {i + 1, 10}));
            paths.push_back({name.toStdString(), MediaKind::Picture});
        }
        const MediaFacts facts = probeMedia(film(), paths);
        QCOMPARE(facts.size(), paths.size());
        for (int i = 0; i < 500; ++i)
            QCOMPARE(facts.at(paths[static_cast<std::size_t>(i)].path).width, i + 1);
    }

    void aFolderThatIsGoneHasNothing() {
        const MediaFacts facts =
            probeMedia(m_dir.filePath(QStringLiteral("gone")), {{"a.png", MediaKind::Picture}});
        QCOMPARE(facts.at("a.png").state, State::Missing);
    }
};

FOREFRAME_TEST(ProbeTest)
#include "probe_test.moc"
