#include "files/media_import.h"

#include "files/progress.h"
#include "session/strings.h"
#include "test_main.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>

#include <thread>

using namespace foreframe;

namespace {

QImage filled(Qt::GlobalColor colour) {
    QImage image(32, 18, QImage::Format_RGB32);
    image.fill(colour);
    return image;
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
        const QStringList files{picture(QStringLiteral("b.png")),
                                m_from.filePath(QStringLiteral("no.png")),
                                picture(QStringLiteral("a.png"), Qt::blue)};
        Progress progress;
        const auto paths = importImages(film.path(), files, progress);
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
        Progress progress;
        std::thread hand([&] {
            while (progress.done < 2)
                std::this_thread::yield();
            progress.cancelled = true;
        });
        importImages(film.path(),
                     {red, picture(QStringLiteral("blue.png"), Qt::blue),
                      picture(QStringLiteral("green.png"), Qt::green)},
                     progress);
        hand.join();
        QCOMPARE(QDir(film.filePath(QStringLiteral("media"))).entryList(QDir::Files),
                 QStringList{QStringLiteral("red.png")});
    }
};

FOREFRAME_TEST(MediaImportTest)
#include "media_import_test.moc"
