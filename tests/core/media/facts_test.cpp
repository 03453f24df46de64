#include "media/facts.h"

#include "test_main.h"

using namespace foreframe;

class FactsTest : public test::TestCase {
    Q_OBJECT
private slots:
    void everyPathIsListedOnceInOrder() {
        Shot shot;
        shot.startFrame.image = "start.png";
        shot.endFrame.image = "end.png";
        shot.references = {"style.png", "sheet.png", {}};
        shot.motion.video = "walk.mp4";
        shot.audio.resize(2);
        shot.audio[1].file = "cue.wav";
        shot.takes.resize(1);
        shot.takes[0].video = "take.mp4";
        Scene scene;
        scene.shots = {shot, shot};
        Storyboard film;
        film.voices = {Voice{"v", {}, "voice.wav", {}, {}, {}}};
        film.characters = {Character{"c", {}, {}, {}, {}, {"sheet.png", "turn.png"}, {}}};
        film.locations = {Location{"l", {}, {}, "pier.png", {}}};
        film.scenes = {scene};
        using enum MediaKind;
        QCOMPARE(mediaPaths(film), (std::vector<MediaPath>{{"voice.wav", Sound},
                                                           {"sheet.png", Picture},
                                                           {"turn.png", Picture},
                                                           {"pier.png", Picture},
                                                           {"start.png", Picture},
                                                           {"end.png", Picture},
                                                           {"style.png", Picture},
                                                           {"walk.mp4", Video},
                                                           {"cue.wav", Sound},
                                                           {"take.mp4", Video}}));
    }

    void onlyPathsBelowTheFolderStayInside_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("inside");
        const auto row = [](const char* name, QByteArray path, bool inside) {
            QTest::newRow(name) << path << inside;
        };
        row("below", "media/a.png", true);
        row("beside", "a.png", true);
        row("chinese", "media/图.png", true);
        row("dots in a name", "media/a..b.png", true);
        row("three dots", "media/.../a.png", true);
        row("this folder", "./a.png", true);
        row("empty", "", false);
        row("absolute", "/etc/passwd", false);
        row("parent", "../a.png", false);
        row("parent within", "media/../../a.png", false);
        row("parent at the end", "media/..", false);
        row("windows parent", "..\\a.png", false);
        row("windows drive", "C:/a.png", false);
        row("scheme", "file:///etc/passwd", false);
        row("nul", QByteArray("a.png\0/../b", 11), false);
    }
    void onlyPathsBelowTheFolderStayInside() {
        QFETCH(QByteArray, path);
        QFETCH(bool, inside);
        QCOMPARE(staysInside({path.data(), static_cast<std::size_t>(path.size())}), inside);
    }
};

FOREFRAME_TEST(FactsTest)
#include "facts_test.moc"
