#include "check/fix_all.h"

#include "test_main.h"

#include <algorithm>

using namespace foreframe;

namespace {

const Fix& fixOf(const Findings& findings, std::string_view rule) {
    for (const Diagnostic* finding : findings.list())
        if (finding->rule->id == rule && !finding->fixes.empty())
            return finding->fixes.front();
    qFatal("No finding of that rule offers a fix");
}

} // namespace

class FixAllTest : public test::TestCase {
    Q_OBJECT
private slots:
    void everyShotAndEveryLineIsMended() {
        Storyboard film;
        film.voices.emplace_back(Voice{"v1", "Low", {}, {}, {}, {}});
        film.characters.emplace_back(Character{"ch1", "Bram", {}, {}, {}, {}, {}});
        Scene scene;
        scene.id = "sc1";
        for (const char* id : {"a", "b", "c"}) {
            Shot shot;
            shot.id = id;
            shot.mode = "text-to-video";
            for (int i = 0; i < 2; ++i) {
                DialogueLine line;
                line.character = "ch1";
                line.line = "Hello.";
                line.voice = VoiceChoice::of("gone");
                shot.dialogue.push_back(line);
            }
            scene.shots.emplace_back(shot);
        }
        film.scenes.emplace_back(scene);
        const Shared<MediaFacts> media;
        const Findings before = checkAll(film, *media);
        const Rule& rule = *rules::find("voice/unknown");
        const Fix fix = fixOf(before, rule.id);
        QCOMPARE(fixable(before, rule, fix.label), std::size_t(6));
        const Storyboard mended = fixAll(film, media, rule, fix.label);
        QCOMPARE(fixable(checkAll(mended, *media), rule, fix.label), std::size_t(0));
        for (const auto& shot : mended.scenes[0]->shots)
            for (const DialogueLine& line : shot->dialogue)
                QVERIFY(line.voice.id != "gone");
    }

    void whereNothingOffersItNothingChanges() {
        Storyboard film;
        film.title = "Empty";
        const Rule& rule = *rules::find("clip/duration");
        QCOMPARE(fixAll(film, {}, rule, say("Make it {0} s", "", "5")), film);
    }
};

FOREFRAME_TEST(FixAllTest)
#include "fix_all_test.moc"
