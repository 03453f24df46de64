#include "problems/relink_all.h"

#include "media/probe.h"
#include "session/session.h"
#include "test_main.h"
#include "ui/scripted_questions.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QWidget>

using namespace foreframe;

class RelinkAllTest : public test::TestCase {
    Q_OBJECT

    /// A storyboard whose pictures have been moved to another folder, but for one that is gone.
    struct Moved {
        QTemporaryDir film;
        QTemporaryDir elsewhere;
        Session session;
        test::ScriptedQuestions questions;
        QWidget window;
        int arrivals = 0;
        std::function<void()> arrived = [this] { ++arrivals; };

        explicit Moved(int shots) {
            Storyboard storyboard;
            Scene scene;
            scene.id = "sc1";
            for (int i = 0; i < shots; ++i) {
                Shot shot;
                shot.id = "s" + std::to_string(i);
                shot.mode = mode::imageToVideo;
                shot.startFrame.image = "media/old/frame" + std::to_string(i) + ".png";
                scene.shots.emplace_back(shot);
                if (i + 1 < shots)
                    paint("stills/frame" + std::to_string(i) + ".png", i);
            }
            storyboard.scenes.emplace_back(scene);
            session.open(storyboard, {}, film.path());
            session.setMedia(probeMedia(film.path(), mediaPaths(storyboard)));
        }
        void paint(const std::string& path, int shade) const {
            const QString file = elsewhere.filePath(qt(path));
            QVERIFY(QDir().mkpath(QFileInfo(file).path()));
            QImage image(32, 18, QImage::Format_RGB32);
            image.fill(QColor::fromHsv(shade * 10, 255, 255));
            QVERIFY(image.save(file));
        }
        QString start(int shot) const {
            return qt(session.storyboard().scenes[0]->shots[std::size_t(shot)]->startFrame.image);
        }
        std::size_t missingNow() {
            session.setMedia(probeMedia(film.path(), mediaPaths(session.storyboard())));
            return missingMedia(session).size();
        }
    };

private slots:
    void allThatIsFoundIsRelinkedInOneStep() {
        Moved moved(19);
        QCOMPARE(missingMedia(moved.session).size(), std::size_t(19));
        moved.questions.files = {moved.elsewhere.path()};
        findMissingMedia(moved.session, moved.questions, &moved.window, moved.arrived);
        QTRY_VERIFY(moved.questions.open); // it is shown before anything is done
        QCOMPARE(moved.questions.asked.last(), QStringLiteral("Found 18 of 19 missing files"));
        QVERIFY(moved.questions.texts.last().contains(QStringLiteral("frame3.png")));
        QVERIFY(
            moved.questions.texts.last().contains(QStringLiteral("Still missing:\nframe18.png")));
        QVERIFY(!moved.session.canUndo());
        const Storyboard before = moved.session.storyboard();

        moved.questions.open(0);
        QTRY_COMPARE(moved.session.undoLabel(), QStringLiteral("Relink 18 files"));
        QCOMPARE(moved.arrivals, 1);
        QCOMPARE(moved.missingNow(), std::size_t(1));
        QCOMPARE(moved.start(3), QStringLiteral("media/frame3.png"));
        moved.session.undo();
        QCOMPARE(moved.session.storyboard(), before);
        QVERIFY(!moved.session.canUndo());
    }

    void filesThatComeBackToTheirPlaceChangeNoWord() {
        Moved moved(3);
        moved.session.apply(QStringLiteral("Other folder"), [](const Storyboard& s) {
            return edit::renamePaths(s, {{"media/old/frame0.png", "media/frame0.png"},
                                         {"media/old/frame1.png", "media/frame1.png"}});
        });
        moved.missingNow();
        const Storyboard before = moved.session.storyboard();
        moved.questions.files = {moved.elsewhere.path()};
        moved.questions.answers = {QStringLiteral("Relink 2 files")};
        findMissingMedia(moved.session, moved.questions, &moved.window, moved.arrived);
        QTRY_COMPARE(moved.arrivals, 1);
        QCOMPARE(moved.missingNow(), std::size_t(1));
        QCOMPARE(moved.session.storyboard(), before);
    }

    void leavingThemChangesNothing() {
        Moved moved(3);
        moved.questions.files = {moved.elsewhere.path()};
        moved.questions.answers = {QStringLiteral("Leave them")};
        findMissingMedia(moved.session, moved.questions, &moved.window, moved.arrived);
        QTRY_COMPARE(moved.questions.asked.size(), 2);
        QTest::qWait(50);
        QVERIFY(!moved.session.canUndo());
        QVERIFY(!QDir(moved.film.filePath(QStringLiteral("media"))).exists());
    }

    void nothingFoundIsSaid() {
        Moved moved(2);
        const QTemporaryDir empty;
        moved.questions.files = {empty.path()};
        findMissingMedia(moved.session, moved.questions, &moved.window, moved.arrived);
        QTRY_COMPARE(moved.questions.told.size(), 1);
        QVERIFY(moved.questions.told[0].startsWith(
            QStringLiteral("None of the 2 missing files is there")));
        QVERIFY(moved.questions.told[0].contains(QStringLiteral("frame1.png")));
    }

    void oneOfSeveralOffersTheFolder() {
        Moved moved(4);
        moved.questions.answers = {QStringLiteral("Choose a Folder…"),
                                   QStringLiteral("Relink 3 files")};
        moved.questions.files = {moved.elsewhere.path()};
        relinkFrom(moved.session, moved.questions, &moved.window, "media/old/frame1.png",
                   moved.arrived);
        QCOMPARE(moved.questions.asked.first(), QStringLiteral("4 files are missing"));
        QTRY_COMPARE(moved.session.undoLabel(), QStringLiteral("Relink 3 files"));
    }

    void oneAloneIsAskedForByItsName() {
        Moved moved(4);
        moved.questions.answers = {QStringLiteral("Choose the File…")};
        moved.questions.files = {moved.elsewhere.filePath(QStringLiteral("stills/frame2.png"))};
        relinkFrom(moved.session, moved.questions, &moved.window, "media/old/frame1.png",
                   moved.arrived);
        QCOMPARE(moved.questions.asked.last(), QStringLiteral("Where is frame1.png?"));
        QCOMPARE(moved.start(1), QStringLiteral("media/frame2.png"));
        QCOMPARE(moved.start(0), QStringLiteral("media/old/frame0.png"));
        QCOMPARE(moved.arrivals, 1);
    }

    void nothingMissingIsSaid() {
        Moved moved(1);
        moved.session.setMedia({});
        findMissingMedia(moved.session, moved.questions, &moved.window, moved.arrived);
        QVERIFY(moved.questions.told.first().startsWith(QStringLiteral("Nothing is missing")));
        QVERIFY(moved.questions.asked.isEmpty());
    }
};

FOREFRAME_TEST(RelinkAllTest)
#include "relink_all_test.moc"
