#include "session/shot_clipboard.h"
#include "timeline/card_drag.h"

#include "test_main.h"
#include "ui/board_stage.h"
#include "ui/small_film.h"

#include <QDialog>
#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>

using namespace foreframe;
using test::film;
using test::Stage;

namespace {

std::unique_ptr<QMimeData> carry(const Session& session, const QStringList& ids) {
    return std::unique_ptr<QMimeData>(copyOf(session, ids));
}

/// Another window's film, in a folder of its own, with a picture in its first shot.
struct Other {
    explicit Other(const QColor& colour) {
        QDir(folder.path()).mkdir(QStringLiteral("media"));
        QImage image(64, 36, QImage::Format_RGB32);
        image.fill(colour);
        image.save(folder.filePath(QStringLiteral("media/pier.png")));
        session.open(edit::changeShot(test::smallFilm(), "b",
                                      [](Shot& shot) {
                                          shot.mode = mode::imageToVideo;
                                          shot.startFrame.image = "media/pier.png";
                                      }),
                     {}, folder.path());
    }
    QTemporaryDir folder;
    Session session;
};

} // namespace

class ShotDropTest : public test::TestCase {
    Q_OBJECT
private slots:
    void withinTheFilmTheyMoveAndWithCtrlTheyAreCopied() {
        Stage s(film({3, 2}));
        const auto two = carry(s.session, {QStringLiteral("a1"), QStringLiteral("a3")});
        QVERIFY(s.drop(*two, s.at("b2", {-4, 100})));
        QCOMPARE(s.order(), QStringLiteral("a2 | b1 a1 a3 b2"));
        QCOMPARE(s.session.undoLabel(), QStringLiteral("Move 2 shots"));
        s.session.undo();
        QVERIFY(s.drop(*two, s.at("b2", {-4, 100}), Qt::ControlModifier));
        QCOMPARE(s.session.storyboard().scenes[0]->shots.size(), std::size_t(3));
        QCOMPARE(s.session.storyboard().scenes[1]->shots.size(), std::size_t(4));
    }

    void behindTheLastCardIsTheEndOfTheFilm() {
        Stage s(film({2, 1}));
        QVERIFY(s.drop(*carry(s.session, {QStringLiteral("a1")}), {900, 700}));
        QCOMPARE(s.order(), QStringLiteral("a2 | b1 a1"));
    }

    void fromAnotherWindowTheyComeWithPeopleVoicesAndPictures() {
        Stage s(film({2}));
        Other other(Qt::blue);
        // A picture of that name is here already, and stays what it is.
        QDir(s.folder.path()).mkdir(QStringLiteral("media"));
        QVERIFY(QFile::copy(s.picture(QStringLiteral("red.png")),
                            s.folder.filePath(QStringLiteral("media/pier.png"))));
        QVERIFY(s.drop(*carry(other.session, {QStringLiteral("b")}), s.at("a2", {-4, 100})));
        QTRY_COMPARE(s.session.storyboard().scenes[0]->shots.size(), std::size_t(3));
        const Shot& came = *s.session.storyboard().scenes[0]->shots[1];
        QCOMPARE(came.dialogue[0].line, std::string("Is it you?"));
        QCOMPARE(came.startFrame.image, std::string("media/pier-2.png"));
        QCOMPARE(QImage(s.folder.filePath(qt(came.startFrame.image))).pixelColor(3, 3),
                 QColor(Qt::blue));
        const auto& people = s.session.storyboard().characters;
        QCOMPARE(people.size(), std::size_t(2));
        QCOMPARE(people[0]->label, std::string("Maren"));
        QCOMPARE(s.session.storyboard().voices[0]->name, std::string("Maren clear"));
        QCOMPARE(people[0]->voice, s.session.storyboard().voices[0]->id);
        QCOMPARE(shotCount(other.session.storyboard()), std::size_t(4)); // there it stays
        QCOMPARE(s.session.selection(), QStringList{qt(came.id)});
        s.session.undo();
        QCOMPARE(s.order(), QStringLiteral("a1 a2"));
        QVERIFY(s.session.storyboard().characters.empty());
    }

    void aSceneFromAnotherWindowComesWhole() {
        Stage s(film({2, 1}));
        Other other(Qt::blue);
        const Scene there = *other.session.storyboard().scenes[0];
        const std::unique_ptr<QMimeData> scene(copyOfScene(other.session, qt(there.id)));
        const QRect second = s.board->rectOf(s.board->film().rowOfScene(1));
        QVERIFY(s.drop(*scene, s.board->toViewport(second).center()));
        QTRY_COMPARE(s.session.storyboard().scenes.size(), std::size_t(3));
        const Scene& came = *s.session.storyboard().scenes[1];
        QCOMPARE(came.heading, there.heading);
        QCOMPARE(came.lighting, there.lighting);
        QCOMPARE(came.shots.size(), there.shots.size());
        const auto& places = s.session.storyboard().locations;
        QCOMPARE(places.size(), std::size_t(1));
        QCOMPARE(came.location, places[0]->id);
        QVERIFY(QFile::exists(s.folder.filePath(QStringLiteral("media/pier.png"))));
        QCOMPARE(s.session.selection().size(), qsizetype(came.shots.size()));
        s.session.undo();
        QCOMPARE(s.order(), QStringLiteral("a1 a2 | b1"));
        QVERIFY(s.session.storyboard().locations.empty());
    }

    void anEmptySceneIsCarriedToo() {
        Stage s(film({1}));
        Other other(Qt::blue);
        other.session.apply(QStringLiteral("New scene"), [](const Storyboard& film) {
            Scene scene;
            scene.id = "empty";
            scene.heading = "INT. NOWHERE";
            return edit::insertScene(film, 0, scene);
        });
        const std::unique_ptr<QMimeData> scene(copyOfScene(other.session, QStringLiteral("empty")));
        QVERIFY(s.drop(*scene, s.at("a1")));
        QTRY_COMPARE(s.session.storyboard().scenes.size(), std::size_t(2));
    }

    /// A film never refers to a picture that has not arrived.
    void whatCanNotBeCopiedDoesNotCome() {
        Stage s(film({1}));
        Other other(Qt::blue);
        QFile inTheWay(s.folder.filePath(QStringLiteral("media")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        auto* board = static_cast<TimelineView*>(s.board);
        QSignalSpy failed(board, &TimelineView::failed);
        QVERIFY(s.drop(*carry(other.session, {QStringLiteral("b")}), s.at("a1", {-4, 100})));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!s.session.canUndo());
    }

    void copyingTheirMediaCanBeCancelled() {
        Stage s(film({1}));
        Other other(Qt::blue);
        QSemaphore go; // the copying waits until it has been cancelled
        QThreadPool& pool = *QThreadPool::globalInstance();
        for (int i = 0; i < pool.maxThreadCount(); ++i)
            pool.start([&go] { go.acquire(); });
        QVERIFY(s.drop(*carry(other.session, {QStringLiteral("b")}), s.at("a1", {-4, 100})));
        auto* progress = s.board->window()->findChild<QDialog*>(QStringLiteral("progress"));
        QVERIFY(progress);
        progress->reject();
        go.release(pool.maxThreadCount());
        QTRY_VERIFY(!s.board->window()->findChild<QDialog*>(QStringLiteral("progress")));
        QVERIFY(!s.session.canUndo());
        QVERIFY(!QFile::exists(s.folder.filePath(QStringLiteral("media/pier.png"))));
    }

    void aTextEditorIsGivenThePrompt() {
        Stage s(test::smallFilm());
        QVERIFY(
            carry(s.session, {QStringLiteral("a")})->text().contains(QStringLiteral("alks on")));
    }
};

FOREFRAME_TEST(ShotDropTest)
#include "shot_drop_test.moc"
