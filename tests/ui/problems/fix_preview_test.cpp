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
        Session session;
        session.open(film(), {}, {});
        QVERIFY2(previewOf(fix, session).startsWith(QStringLiteral("1B Duration: 7 s → 5 s")),
                 qPrintable(previewOf(fix, session)));
    }

    void saysWhatTheFilmCostsThen() {
        Session session;
        session.open(edit::changeShot(film(), "sh1", [](Shot& shot) { shot.duration = 5; }), {},
                     {});
        const double before = session.cost().credits;
        const Fix longer{say("Make it 10 s", "改为 10 秒"), [](const Storyboard& s) {
                             return edit::changeShot(s, "sh1",
                                                     [](Shot& shot) { shot.duration = 10; });
                         }};
        QCOMPARE(previewOf(longer, session),
                 QStringLiteral("1A Duration: 5 s → 10 s\nCost of the film: %1 → %2 credits")
                     .arg(before)
                     .arg(2 * before));
        const Fix words{say("Say less", "少说"), [](const Storyboard& s) {
                            return edit::changeShot(s, "sh1",
                                                    [](Shot& shot) { shot.action = "walks"; });
                        }};
        QVERIFY(!previewOf(words, session).contains(QStringLiteral("Cost")));
    }

    void namesPeopleVoicesAndMovesAsTheScreenDoes() {
        Storyboard before = film();
        Voice voice;
        voice.id = "v1";
        voice.name = "Anna clear";
        before.voices.emplace_back(voice);
        Character anna;
        anna.id = "c1";
        anna.label = "Anna";
        before.characters.emplace_back(anna);
        const Storyboard after = edit::changeShot(before, "sh1", [](Shot& shot) {
            shot.characters = {"c1"};
            shot.camera.move = "push-in";
            shot.camera.speed = "slow";
            DialogueLine line;
            line.character = "c1";
            line.line = "Wait.";
            line.voice = VoiceChoice::of("v1");
            shot.dialogue.push_back(line);
        });
        QCOMPARE(changesBetween(before, after),
                 (QStringList{QStringLiteral("1A Seen: – → Anna"),
                              QStringLiteral("1A Camera: – → Slow push in"),
                              QStringLiteral("1A Dialogue: – → Anna@Anna clear, “Wait.”")}));
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
