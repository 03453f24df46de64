#include "player/player_panel.h"

#include "background/thumbnails.h"
#include "player/seek_bar.h"
#include "test_main.h"
#include "ui/hand_clock.h"
#include "ui/heard.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace foreframe;

namespace {

/// "a" 5 s with pictures, "b" 10 s with a line, "c" 5 s in words only.
Storyboard threeShots() {
    Storyboard film;
    Character ilse;
    ilse.id = "ilse";
    ilse.label = "Ilse";
    film.characters = {ilse};
    Scene scene;
    scene.id = "s1";
    Shot a;
    a.id = "a";
    a.mode = mode::imageToVideo;
    a.startFrame.image = "media/start.png";
    a.endFrame.image = "media/end.png";
    Shot b;
    b.id = "b";
    b.duration = 10;
    DialogueLine line;
    line.character = "ilse";
    line.line = "You said the light would never go out.";
    b.dialogue = {line};
    Shot c;
    c.id = "c";
    c.title = "Rain";
    c.action = "rain falls on the pier";
    scene.shots = {a, b, c};
    film.scenes = {scene};
    return film;
}

} // namespace

class PlayerPanelTest : public test::TestCase {
    Q_OBJECT

    struct Open {
        test::Heard heard;
        QTemporaryDir folder;
        Session session;
        Thumbnails thumbnails;
        test::HandClock* clock = new test::HandClock;
        std::unique_ptr<PlayerPanel> panel;
        Playback* film = nullptr;

        explicit Open(bool device = true)
            : heard(device) {
            QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("media")));
            picture("start", Qt::red);
            picture("end", Qt::blue);
            session.open(threeShots(), {}, folder.path());
            thumbnails.setFolder(folder.path());
            panel =
                std::make_unique<PlayerPanel>(session, thumbnails, std::unique_ptr<Clock>(clock));
            film = &panel->playback();
            panel->resize(520, 320);
            panel->show();
            QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
            session.select({QStringLiteral("a")});
        }
        void picture(const char* name, const QColor& colour) {
            QImage image(320, 180, QImage::Format_RGB32);
            image.fill(colour);
            image.save(folder.filePath(QStringLiteral("media/%1.png").arg(QLatin1String(name))));
        }
        /// On the picture and in the panel's head.
        QString slate() {
            const QString slate = panel->screen().shown().slate;
            return says(QStringLiteral("Player ") + slate) ? slate : QString();
        }
        QString time() { return label("playerTime"); }
        QString label(const char* name) {
            return panel->findChild<QLabel*>(QLatin1String(name))->text();
        }
        void press(const char* name) {
            QTest::mouseClick(panel->findChild<QToolButton*>(QLatin1String(name)), Qt::LeftButton);
        }
        bool says(const QString& words) {
            for (const auto* each : panel->findChildren<QLabel*>())
                if (each->text().contains(words))
                    return true;
            return false;
        }
        QColor colourOnScreen() {
            auto* screen = panel->findChild<Screen*>();
            return screen->grab().toImage().pixelColor(screen->rect().center());
        }
    };

private slots:
    void spaceStopsWhatAClickHasStarted() {
        Open open;
        QLineEdit elsewhere(open.panel.get()); // a field that had the keys
        elsewhere.show();
        open.panel->activateWindow();
        elsewhere.setFocus();
        open.press("playerPlay");
        QVERIFY(open.film->playing());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!open.film->playing());
        QCOMPARE(elsewhere.text(), QString());
    }

    void itPlaysFromTheSelectedShotThroughTheFilm() {
        Open open;
        open.session.select({QStringLiteral("b")});
        QCOMPARE(open.slate(), QStringLiteral("1B"));
        QCOMPARE(open.time(), QStringLiteral("0:05.0 / 0:20.0"));
        open.clock->turn(3);
        QCOMPARE(open.time(), QStringLiteral("0:05.0 / 0:20.0")); // not playing yet
        open.press("playerPlay");
        open.clock->turn(3.25);
        QCOMPARE(open.time(), QStringLiteral("0:08.2 / 0:20.0"));
        open.clock->turn(7);
        QCOMPARE(open.slate(), QStringLiteral("1C"));
        open.clock->turn(60);
        QCOMPARE(open.time(), QStringLiteral("0:20.0 / 0:20.0"));
        QVERIFY(!open.clock->running);
        open.press("playerPlay"); // at the end it begins anew
        open.clock->turn(1);
        QCOMPARE(open.slate(), QStringLiteral("1A"));
        open.press("playerPlay");
        open.clock->turn(9);
        QCOMPARE(open.time(), QStringLiteral("0:01.0 / 0:20.0"));
    }

    void shuttlingGoesFasterAndTheOtherWay() {
        Open open;
        open.film->forwards();
        open.film->forwards();
        open.clock->turn(2);
        QCOMPARE(open.film->time(), 4.0);
        QVERIFY(open.says(QStringLiteral("× 2")));
        for (int i = 0; i < 9; ++i)
            open.film->forwards();
        QCOMPARE(open.film->rate(), Playback::fastest);
        open.film->backwards();
        open.clock->turn(1);
        QCOMPARE(open.film->time(), 3.0);
        open.clock->turn(10);
        QCOMPARE(open.film->time(), 0.0);
        QVERIFY(!open.film->playing());
        open.film->backwards(); // from the beginning on: the film from behind
        open.clock->turn(1);
        QCOMPARE(open.film->time(), 19.0);
        open.film->stop();
        QVERIFY(!open.clock->running);
    }

    void theStartFrameDissolvesIntoTheEndFrame() {
        Open open;
        open.colourOnScreen();
        QTRY_COMPARE(open.colourOnScreen(), QColor(Qt::red));
        open.film->seek(2.5);
        open.colourOnScreen();
        QTRY_VERIFY(open.colourOnScreen().blue() > 100 && open.colourOnScreen().red() > 100);
        open.film->seek(4.99);
        QTRY_VERIFY(open.colourOnScreen().blue() > 240);
    }

    void aShotWithoutPictureIsToldInWords() {
        Open open;
        open.session.select({QStringLiteral("c")});
        QCOMPARE(open.panel->screen().shown().slate, QStringLiteral("1C"));
        QVERIFY(
            open.panel->screen().shown().words.contains(QStringLiteral("ain falls on the pier")));
        QVERIFY(open.panel->screen().accessibleName().contains(QStringLiteral("1C Rain")));
    }

    void whoSpeaksIsReadBelow() {
        Open open;
        open.film->seek(5.5);
        QCOMPARE(open.panel->screen().shown().subtitle,
                 QStringLiteral("You said the light would never go out."));
        QCOMPARE(open.panel->screen().accessibleDescription(),
                 QStringLiteral("You said the light would never go out."));
        open.film->seek(14);
        QVERIFY(open.panel->screen().shown().subtitle.isEmpty());
    }

    void linesAreHeardFromWhereTheFilmIs() {
        Open open;
        open.film->seek(4.9);
        open.film->toggle();
        open.clock->turn(0.05);
        QVERIFY(open.heard.plays.empty());
        open.clock->turn(0.55); // half a second into the line
        QTRY_COMPARE(open.heard.plays.size(), std::size_t(1));
        QVERIFY(qAbs(open.heard.plays[0].from - 0.5) < 1e-6);
        QVERIFY(open.heard.plays[0].samples->seconds() > 1);
        open.clock->turn(0.5);
        QCOMPARE(open.heard.plays.size(), std::size_t(1)); // it goes on
        QVERIFY(open.heard.sounding);
        open.film->stop();
        QVERIFY(!open.heard.sounding);
        open.film->toggle();
        QTRY_COMPARE(open.heard.plays.size(), std::size_t(2));
        QVERIFY(qAbs(open.heard.plays[1].from - 1) < 1e-6);
        open.film->seek(16); // another shot: the voice is cut
        QVERIFY(!open.heard.sounding);
    }

    void shuttlingIsSilent() {
        Open open;
        open.film->forwards();
        open.film->forwards();
        open.clock->turn(3);
        QTest::qWait(50);
        QVERIFY(open.heard.plays.empty());
    }

    void withoutADeviceItIsSaid() {
        Open open(false);
        QVERIFY(open.says(QStringLiteral("scratch voices")));
        open.film->toggle();
        open.clock->turn(6);
        QVERIFY(open.says(QStringLiteral("silent: there is no sound device")));
        QCOMPARE(open.film->time(), 6.0);
    }

    void severalSelectedShotsPlayAlone() {
        Open open;
        open.session.select({QStringLiteral("a"), QStringLiteral("c")});
        QVERIFY(open.says(QStringLiteral("2 selected shots")));
        QCOMPARE(open.time(), QStringLiteral("0:00.0 / 0:10.0"));
        open.film->toggle();
        open.clock->turn(6);
        QCOMPARE(open.slate(), QStringLiteral("1C"));
        // A choice that is made while they play is for the next time.
        open.session.select({QStringLiteral("b")});
        QCOMPARE(open.slate(), QStringLiteral("1C"));
        open.clock->turn(9);
        QVERIFY(!open.film->playing());
        open.session.select({QStringLiteral("a")});
        QVERIFY(!open.says(QStringLiteral("selected")));
    }

    void aPlaceOutsideTheSelectionPlaysTheWholeFilm() {
        Open open;
        open.session.select({QStringLiteral("a"), QStringLiteral("c")});
        open.film->seekTo(QStringLiteral("b"), 4);
        QCOMPARE(open.time(), QStringLiteral("0:09.0 / 0:20.0"));
    }

    void loopingBeginsAgain() {
        Open open;
        open.press("playerLoop");
        open.film->toggle();
        open.clock->turn(21);
        QCOMPARE(open.film->time(), 1.0);
        QVERIFY(open.film->playing());
        open.film->backwards();
        open.clock->turn(2);
        QCOMPARE(open.film->time(), 19.0);
    }

    void editsDoNotMoveWhatIsSeen() {
        Open open;
        open.film->seek(7);
        open.session.apply(QStringLiteral("Lengthen"), [](const Storyboard& s) {
            return edit::changeShot(s, "a", [](Shot& shot) { shot.duration = 10; });
        });
        QCOMPARE(open.slate(), QStringLiteral("1B"));
        QCOMPARE(open.time(), QStringLiteral("0:12.0 / 0:25.0"));
        open.session.apply(QStringLiteral("Delete"), [](const Storyboard& s) {
            return edit::removeShots(s, {"a", "b", "c"});
        });
        QVERIFY(open.panel->screen().shown().slate.isEmpty());
        open.film->toggle();
        QVERIFY(!open.clock->running);
    }

    void theBarAndTheButtonsGoThere() {
        Open open;
        auto* bar = open.panel->findChild<SeekBar*>();
        QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(bar->width() / 2, 10));
        QVERIFY(qAbs(open.film->time() - 10) < 0.3);
        open.press("playerBack"); // well within the shot: to its beginning
        QCOMPARE(open.film->time(), 5.0);
        open.press("playerBack");
        QCOMPARE(open.film->time(), 0.0);
        open.press("playerNext");
        QCOMPARE(open.slate(), QStringLiteral("1B"));
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Right);
        QCOMPARE(open.film->time(), 6.0);
        QTest::keyClick(bar, Qt::Key_End);
        QCOMPARE(open.film->time(), 20.0);
        QTest::keyClick(bar, Qt::Key_Home);
        QCOMPARE(open.film->time(), 0.0);
    }

    void aClickOnThePicturePlays() {
        Open open;
        auto* screen = open.panel->findChild<Screen*>();
        QTest::mouseClick(screen, Qt::LeftButton);
        QVERIFY(open.clock->running);
        QTest::mouseClick(screen, Qt::LeftButton);
        QVERIFY(!open.clock->running);
    }

    void thePlayheadIsTold() {
        Open open;
        QSignalSpy told(open.panel.get(), &PlayerPanel::playheadMoved);
        open.film->seek(7);
        QCOMPARE(told.last(), (QVariantList{QStringLiteral("b"), 2.0, false}));
        open.film->toggle();
        open.clock->turn(0.5);
        QCOMPARE(told.last(), (QVariantList{QStringLiteral("b"), 2.5, true}));
    }
};

FOREFRAME_TEST(PlayerPanelTest)
#include "player_panel_test.moc"
