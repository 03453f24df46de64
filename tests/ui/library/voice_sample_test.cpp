#include "library/voice_sample.h"

#include "library/library_panel.h"
#include "test_main.h"
#include "ui/heard.h"
#include "ui/small_film.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace foreframe;
using library::SampleWave;
using library::VoiceSample;

class VoiceSampleTest : public test::TestCase {
    Q_OBJECT

    /// Two voices with the samples of the sample film.
    struct Open {
        test::Heard heard;
        QTemporaryDir folder;
        Session session;
        std::unique_ptr<LibraryPanel> panel;

        explicit Open(bool device = true)
            : heard(device) {
            Storyboard film = test::smallFilm();
            QDir(folder.path()).mkpath(QStringLiteral("media"));
            for (const char* name : {"maren", "anders"})
                QVERIFY(QFile::copy(
                    test::sourceFile(
                        QStringLiteral("resources/samples/the-long-light/media/voice-%1.mp3")
                            .arg(QLatin1String(name))),
                    file(name)));
            film.voices[0] = film.voices[0].with([](Voice& v) { v.sample = "media/maren.mp3"; });
            film.voices[1] = film.voices[1].with([](Voice& v) { v.sample = "media/anders.mp3"; });
            session.open(film, {}, folder.path());
            panel = std::make_unique<LibraryPanel>(session);
            panel->resize(232, 700);
            panel->show();
            QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
        }
        QString file(const char* name) const {
            return folder.filePath(QStringLiteral("media/%1.mp3").arg(QLatin1String(name)));
        }
        VoiceSample* sample(int index) const { return panel->findChildren<VoiceSample*>()[index]; }
        SampleWave* wave(int index) const { return panel->findChildren<SampleWave*>()[index]; }
        void press(int index) { QTest::mouseClick(sample(index), Qt::LeftButton); }
        void change(const char* path) {
            session.apply(QStringLiteral("Sample"), [path](const Storyboard& s) {
                return edit::changeVoice(s, "v1", [&](Voice& v) { v.sample = path; });
            });
        }
    };

private slots:
    void aSampleShowsItsWave() {
        Open open;
        QCOMPARE(open.panel->findChildren<VoiceSample*>().size(), 2);
        QTRY_VERIFY(!open.wave(0)->peaks().empty());
        const auto& peaks = open.wave(0)->peaks();
        QCOMPARE(*std::max_element(peaks.begin(), peaks.end()), 1.0F);
        QVERIFY(*std::min_element(peaks.begin(), peaks.end()) < 0.9F);
        QVERIFY(open.sample(0)->size() == QSize(24, 24));
    }

    void theButtonPlaysAndStops() {
        Open open;
        QCOMPARE(open.sample(0)->accessibleName(),
                 QStringLiteral("Play the sample of Maren clear"));
        open.press(0);
        QTRY_COMPARE(open.heard.plays.size(), std::size_t(1));
        QVERIFY(open.heard.plays[0].samples->seconds() > 5);
        QCOMPARE(open.sample(0)->accessibleName(),
                 QStringLiteral("Stop the sample of Maren clear"));
        open.press(0);
        QVERIFY(!open.heard.sounding);
        QVERIFY(!open.sample(0)->playing());
    }

    void oneSampleAtATime() {
        Open open;
        open.press(0);
        QTRY_COMPARE(open.heard.plays.size(), std::size_t(1));
        open.press(1);
        QVERIFY(!open.sample(0)->playing());
        QTRY_COMPARE(open.heard.plays.size(), std::size_t(2));
        QVERIFY(open.sample(1)->playing());
    }

    void theButtonRestsWhenTheSampleIsOver() {
        Open open;
        open.press(0);
        QTRY_COMPARE(open.heard.plays.size(), std::size_t(1));
        open.heard.at = open.heard.plays[0].samples->seconds();
        QTRY_VERIFY(!open.sample(0)->playing());
    }

    void playingOpensNothing() {
        Open open;
        QSignalSpy revealed(&open.session, &Session::revealRequested);
        open.press(0);
        QVERIFY(!open.panel->findChild<QDialog*>());
        QCOMPARE(open.session.canUndo(), false);
    }

    void whatCannotBeReadSaysSo() {
        Open open;
        QFile broken(open.file("broken"));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("ID3 no music at all"));
        broken.close();
        open.change("media/broken.mp3");
        QTRY_COMPARE(open.wave(0)->words(), QStringLiteral("broken.mp3 can't be played."));
        QVERIFY(!open.sample(0)->isEnabled());
        open.change("media/gone.mp3");
        QTRY_COMPARE(open.wave(0)->words(), QStringLiteral("gone.mp3 is missing"));
        open.change("../outside.mp3");
        QVERIFY(!open.sample(0)->isEnabled());
        open.change("");
        QVERIFY(!open.sample(0)->isVisible() && !open.wave(0)->isVisible());
        open.change("media/maren.mp3");
        QTRY_VERIFY(open.sample(0)->isEnabled() && !open.wave(0)->peaks().empty());
    }

    void withoutADeviceItIsSaid() {
        Open open(false);
        open.press(0);
        QTRY_COMPARE(open.wave(0)->words(), QStringLiteral("There is no sound device."));
        QVERIFY(!open.sample(0)->playing());
    }
};

FOREFRAME_TEST(VoiceSampleTest)
#include "voice_sample_test.moc"
