#include "files/media_import.h"

#include "files/progress.h"
#include "session/strings.h"
#include "test_main.h"

#include <QDir>
#include <QImage>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QtEndian>

#include <thread>

using namespace foreframe;

namespace {

QImage filled(Qt::GlobalColor colour) {
    QImage image(32, 18, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// As PNG ends each of its chunks.
QByteArray crc(const QByteArray& bytes) {
    quint32 sum = ~0U;
    for (const char c : bytes) {
        sum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? (sum >> 1) ^ 0xEDB88320U : sum >> 1;
    }
    QByteArray out(4, '\0');
    qToBigEndian(~sum, out.data());
    return out;
}

} // namespace

class MediaImportTest : public test::TestCase {
    Q_OBJECT

    QTemporaryDir m_from;

    QString picture(const QString& name, Qt::GlobalColor colour = Qt::red) {
        const QString path = m_from.filePath(name);
        if (!filled(colour).save(path))
            qFatal("%s can't be written", qUtf8Printable(path));
        return path;
    }

private slots:
    void aPictureIsCopiedAndTheSameOneIsNotCopiedTwice() {
        const QTemporaryDir film;
        const QString file = picture(QStringLiteral("Pier at dusk.png"));
        const auto first = importImage(film.path(), file);
        QVERIFY(first.has_value());
        QCOMPARE(*first, QStringLiteral("media/Pier-at-dusk.png"));
        QCOMPARE(importImage(film.path(), file).value(), *first);
        QCOMPARE(test::readFile(film.filePath(*first)), test::readFile(file));
        QCOMPARE(QDir(film.filePath(QStringLiteral("media"))).count(), 3U); // with . and ..
    }

    void anotherPictureOfTheNameGetsAFreeOne() {
        const QTemporaryDir film;
        const auto red = importImage(film.path(), picture(QStringLiteral("a.png")));
        const QByteArray before = test::readFile(film.filePath(*red));
        const auto blue = importImage(film.path(), picture(QStringLiteral("a.png"), Qt::blue));
        QCOMPARE(*blue, QStringLiteral("media/a-2.png"));
        QCOMPARE(test::readFile(film.filePath(*red)), before);
    }

    void aPictureInMediaStaysWhereItIs() {
        const QTemporaryDir film;
        const auto there = importImage(film.path(), picture(QStringLiteral("b.png")));
        QCOMPARE(importImage(film.path(), film.filePath(*there)).value(), *there);
        QCOMPARE(QDir(film.filePath(QStringLiteral("media"))).count(), 3U);
    }

    void whatTheModelDoesNotTakeBecomesPng_data() {
        QTest::addColumn<QString>("ending");
        QTest::newRow("bmp") << "bmp";
        QTest::newRow("webp") << "webp";
        QTest::newRow("tiff") << "tiff";
    }
    void whatTheModelDoesNotTakeBecomesPng() {
        QFETCH(QString, ending);
        const QTemporaryDir film;
        const QString file = picture(QStringLiteral("c.") + ending);
        const auto image = importImage(film.path(), file);
        QVERIFY2(image.has_value(), image ? "" : image.error().what.c_str());
        QCOMPARE(*image, QStringLiteral("media/c.png"));
        QVERIFY(!QImage(film.filePath(*image)).isNull());
        QCOMPARE(test::readFile(film.filePath(QStringLiteral("media/c.") + ending)),
                 test::readFile(file));
    }

    void aPhotographBecomesAJpeg() {
        const QTemporaryDir film;
        QImage photo(200, 150, QImage::Format_RGB32);
        for (int y = 0; y < photo.height(); ++y)
            for (int x = 0; x < photo.width(); ++x)
                photo.setPixel(x, y, qRgb(x + y / 3, 255 - y, (x * y / 40) % 256));
        const QString file = m_from.filePath(QStringLiteral("photo.bmp"));
        QVERIFY(photo.save(file));
        const auto image = importImage(film.path(), file);
        QCOMPARE(image.value(), QStringLiteral("media/photo.jpg"));
        QCOMPARE(QImage(film.filePath(*image)).size(), photo.size());
        QCOMPARE(conversionNote(file, *image),
                 QStringLiteral("photo.bmp became a JPEG; the original is kept beside it."));
        QVERIFY(QFile::exists(film.filePath(QStringLiteral("media/photo.bmp"))));

        const QString plain = picture(QStringLiteral("plain.png"));
        QVERIFY(conversionNote(plain, importImage(film.path(), plain).value()).isEmpty());
    }

    void holesStayHoles() {
        const QTemporaryDir film;
        QImage sticker(64, 64, QImage::Format_ARGB32);
        sticker.fill(Qt::transparent);
        const QString file = m_from.filePath(QStringLiteral("sticker.webp"));
        QVERIFY(sticker.save(file));
        const auto image = importImage(film.path(), file);
        QCOMPARE(image.value(), QStringLiteral("media/sticker.png"));
        QCOMPARE(qAlpha(QImage(film.filePath(*image)).pixel(9, 9)), 0);
    }

    void whatTheCameraTurnedIsTurned() {
        const QTemporaryDir film;
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::blue);
        for (int y = 0; y < 40; ++y)
            for (int x = 0; x < 30; ++x)
                image.setPixelColor(x, y, Qt::red);
        const QString file = m_from.filePath(QStringLiteral("turned.tiff"));
        QImageWriter writer(file);
        writer.setTransformation(QImageIOHandler::TransformationRotate90);
        QVERIFY(writer.write(image));
        const QImage seen(film.filePath(importImage(film.path(), file).value()));
        QCOMPARE(seen.size(), QSize(40, 60));
        QCOMPARE(seen.pixelColor(20, 5), QColor(Qt::red));
        QCOMPARE(seen.pixelColor(20, 55), QColor(Qt::blue));
    }

    void anAvifIsRead() {
        const QTemporaryDir film;
        const QString file = test::fixture(QStringLiteral("media/test.avif"));
        const auto image = importImage(film.path(), file);
        QVERIFY2(image.has_value(), image ? "" : image.error().what.c_str());
        QVERIFY(image->startsWith(QStringLiteral("media/test.")));
        const QImage seen(film.filePath(*image));
        QCOMPARE(seen.size(), QSize(64, 36));
        QVERIFY(seen.pixelColor(10, 18).red() > 200 && seen.pixelColor(54, 18).blue() > 200);
    }

    void whatCannotBeReadSaysWhatToDo() {
        const QTemporaryDir film;
        const QString path = m_from.filePath(QStringLiteral("phone.heic"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("\0\0\0\x18"
                              "ftypheic\0\0\0\0mif1heic",
                              24));
        file.close();
        const auto image = importImage(film.path(), path);
        QVERIFY(!image);
        const QString said = qt(image.error().what);
        QVERIFY2(said.contains(QStringLiteral("phone.heic is a HEIC picture")) &&
                     said.contains(QStringLiteral("export it as JPEG")),
                 qPrintable(said));
        QVERIFY(!QFile::exists(film.filePath(QStringLiteral("media/phone.heic"))));
    }

    void aPictureThatWouldFillAllMemoryIsRefused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        // 60000 by 60000 pixels of one colour.
        const QByteArray header("IHDR\0\0\xEA\x60\0\0\xEA\x60\1\0\0\0\0", 17);
        QTest::newRow("copied as it is")
            << "bomb.png"
            << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\x0D", 12) + header + crc(header) +
                   QByteArray("\0\0\0\0IDAT", 8) + crc("IDAT") +
                   QByteArray("\0\0\0\0IEND\xAE\x42\x60\x82", 12);
        QTest::newRow("converted")
            << "bomb.gif"
            << QByteArray("GIF89a\x60\xEA\x60\xEA\0\0\0,\0\0\0\0\x60\xEA\x60\xEA\0\2\2\x4C\1\0;",
                          29);
    }
    void aPictureThatWouldFillAllMemoryIsRefused() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QTemporaryDir film;
        QFile file(m_from.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto image = importImage(film.path(), file.fileName());
        QVERIFY(!image);
        QVERIFY2(qt(image.error().what).contains(QStringLiteral("60000 × 60000")),
                 image.error().what.c_str());
        QVERIFY(!QFile::exists(film.filePath(QStringLiteral("media/") + name)));
    }

    void aPictureIsKnownByItsContentNotItsName() {
        const QTemporaryDir film;
        const QString text = m_from.filePath(QStringLiteral("notes.png"));
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture at all");
        file.close();
        const auto image = importImage(film.path(), text);
        QVERIFY(!image.has_value());
        QVERIFY(qt(image.error().what).contains(QStringLiteral("notes.png")));
        QVERIFY(!QDir(film.filePath(QStringLiteral("media"))).exists() ||
                QDir(film.filePath(QStringLiteral("media"))).count() == 2U);
    }

    void nothingIsWrittenThroughALink() {
        const QTemporaryDir film;
        const QTemporaryDir elsewhere;
        QVERIFY(QFile::link(elsewhere.path(), film.filePath(QStringLiteral("media"))));
        QVERIFY(!importImage(film.path(), filled(Qt::green)).has_value());
        QCOMPARE(QDir(elsewhere.path()).count(), 2U);
    }

    void manyArriveInOrderAndABrokenOneIsSaid() {
        const QTemporaryDir film;
        const std::vector<MediaSource> files{picture(QStringLiteral("b.png")),
                                             m_from.filePath(QStringLiteral("no.png")),
                                             picture(QStringLiteral("a.png"), Qt::blue)};
        Progress progress;
        const auto paths = importMedia(film.path(), files, progress);
        QCOMPARE(paths.size(), std::size_t(3));
        QCOMPARE(*paths[0], QStringLiteral("media/b.png"));
        QVERIFY(!paths[1] && qt(paths[1].error().what).contains(QStringLiteral("no.png")));
        QCOMPARE(*paths[2], QStringLiteral("media/a.png"));
        QCOMPARE(progress.done.load(), 3);
    }

    void cancelledNothingOfThemStaysButWhatWasThereBefore() {
        const QTemporaryDir film;
        const QString red = picture(QStringLiteral("red.png"));
        QVERIFY(importImage(film.path(), red));
        std::vector<MediaSource> files{red}; // so many that nobody is done before the hand moves
        for (int i = 0; i < 100; ++i)
            files.push_back(picture(QStringLiteral("blue%1.bmp").arg(i), Qt::blue));
        Progress progress;
        std::thread hand([&] {
            while (progress.done < 2)
                std::this_thread::yield();
            progress.cancelled = true;
        });
        importMedia(film.path(), files, progress);
        hand.join();
        QCOMPARE(QDir(film.filePath(QStringLiteral("media"))).entryList(QDir::Files),
                 QStringList{QStringLiteral("red.png")});
    }
};

FOREFRAME_TEST(MediaImportTest)
#include "media_import_test.moc"
