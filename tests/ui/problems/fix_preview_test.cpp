#include "problems/fix_preview.h"

#include "edit/edit.h"
#include "session/strings.h"
#include "test_main.h"

using namespace foreframe;

namespace {

Storyboard film() {
    Storyboard film;
    Scene scene;
    scene.id = "sc1";
    for (const char* id : {"sh1", "sh2"}) {
        Shot shot;
        shot.id = id;
        shot.duration = 7;
        shot.action = "a very long walk along the pier in the rain, past the lamps and the nets, "
                      "without an umbrella";
        scene.shots.emplace_back(shot);
    }
    film.scenes.emplace_back(scene);
    return film;
}

} // namespace

class FixPreviewTest : public test::TestCase {
    Q_OBJECT

private slots:
    void saysWhatWasAndWhatWillBe() {
        const Fix fix{say("Make it 5 s", "改为 5 秒"), [](const Storyboard& s) {
                          return edit::changeShot(s, "sh2", [](Shot& shot) { shot.duration = 5; });
                      }};
        QCOMPARE(previewOf(fix, film()), QStringLiteral("1B Duration: 7 s → 5 s"));
    }

    void cutsLongWordsToWhatDiffers() {
        const Storyboard after = edit::changeShot(film(), "sh1", [](Shot& shot) {
            shot.action.resize(shot.action.find(", without"));
            shot.negativePrompt = {"umbrella"};
        });
        const QStringList lines = changesBetween(film(), after);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(QStringLiteral("1A Action: …")), qPrintable(lines[0]));
        QVERIFY2(lines[0].contains(QStringLiteral("without an umbrella →")), qPrintable(lines[0]));
        QCOMPARE(lines[1], QStringLiteral("1A Negative prompt: – → umbrella"));
    }

    void namesNewShotsAndKeepsItShort() {
        Storyboard after = film();
        Scene scene = *after.scenes[0];
        for (int i = 0; i < 20; ++i) {
            Shot shot;
            shot.id = "new" + std::to_string(i);
            scene.shots.emplace_back(shot);
        }
        after.scenes[0] = Shared<Scene>(scene);
        const QStringList lines = changesBetween(film(), after, 3);
        QCOMPARE(lines,
                 QStringList({QStringLiteral("New shot 1C"), QStringLiteral("New shot 1D"),
                              QStringLiteral("New shot 1E"), QStringLiteral("and 17 more")}));
    }
};

FOREFRAME_TEST(FixPreviewTest)
#include "fix_preview_test.moc"
