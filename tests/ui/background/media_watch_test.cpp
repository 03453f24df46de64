#include "background/media_watch.h"

#include "test_main.h"
#include "ui/small_film.h"

#include <QImage>
#include <QTemporaryDir>

using namespace foreframe;

class MediaWatchTest : public test::TestCase {
    Q_OBJECT

    QTemporaryDir m_film;
    Session m_session;

    void picture(const QString& name, QSize size) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(m_film.filePath(name)));
    }
    void setStart(const char* image) {
        m_session.apply(QStringLiteral("x"), [&](const Storyboard& s) {
            return edit::changeShot(s, "a", [&](Shot& shot) {
                shot.mode = mode::imageToVideo;
                shot.startFrame.image = image;
            });
        });
    }
    bool saysMissing() {
        for (const Diagnostic& d : m_session.findings().of("a"))
            if (d.rule->id == "frame/missing-file")
                return true;
        return false;
    }
    int widthOf(const char* path) {
        const auto fact = m_session.media().find(path);
        return fact == m_session.media().end() ? -1 : fact->second.width;
    }

private slots:
    void whatIsMissingIsSaidAndForgivenWhenItComesBack() {
        m_session.open(test::smallFilm(), {}, m_film.path());
        MediaWatch watch(m_session);
        setStart("late.png");
        QTRY_VERIFY(saysMissing());
        picture(QStringLiteral("late.png"), {1920, 1080});
        watch.lookAgain();
        QTRY_COMPARE(widthOf("late.png"), 1920);
        QVERIFY(!saysMissing());
    }

    void whatIsGoneIsSaid() {
        picture(QStringLiteral("there.png"), {1920, 1080});
        m_session.open(test::smallFilm(), {}, m_film.path());
        MediaWatch watch(m_session);
        setStart("there.png");
        QTRY_COMPARE(widthOf("there.png"), 1920);
        QVERIFY(!saysMissing());
        QVERIFY(QFile::remove(m_film.filePath(QStringLiteral("there.png"))));
        watch.lookAgain();
        QTRY_VERIFY(saysMissing());
    }

    void aPictureThatIsChosenLaterIsLookedAtToo() {
        picture(QStringLiteral("first.png"), {640, 360});
        picture(QStringLiteral("second.png"), {800, 450});
        m_session.open(test::smallFilm(), {}, m_film.path());
        MediaWatch watch(m_session);
        setStart("first.png");
        QTRY_COMPARE(widthOf("first.png"), 640);
        setStart("second.png");
        QTRY_COMPARE(widthOf("second.png"), 800);
        m_session.undo(); // known already
        QCOMPARE(widthOf("first.png"), 640);
    }

    void anotherFilmStartsAfresh() {
        picture(QStringLiteral("same.png"), {640, 360});
        m_session.open(test::smallFilm(), {}, m_film.path());
        MediaWatch watch(m_session);
        setStart("same.png");
        QTRY_COMPARE(widthOf("same.png"), 640);
        const QTemporaryDir other;
        QImage image(320, 180, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(other.filePath(QStringLiteral("same.png"))));
        Storyboard film = m_session.storyboard();
        m_session.open(std::move(film), {}, other.path());
        QTRY_COMPARE(widthOf("same.png"), 320);
    }
};

FOREFRAME_TEST(MediaWatchTest)
#include "media_watch_test.moc"
