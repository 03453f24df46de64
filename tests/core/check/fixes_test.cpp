// What the quick fixes write, where more than one outcome would silence the rule.
#include "check/fixes.h"

#include "core/examples.h"
#include "test_main.h"

using namespace foreframe;

namespace {

/// The storyboard after the fix of that number of the first finding of the rule.
Storyboard fixed(const std::string& example, std::string_view rule, std::size_t number = 0) {
    const test::Case c = test::caseOf(example);
    const Findings findings = c.check();
    for (const Diagnostic* d : findings.list())
        if (d->rule->id == rule)
            return d->fixes.at(number).apply(c.storyboard);
    throw std::runtime_error(std::string(rule) + " has found nothing");
}

std::vector<Shared<Shot>> shotsOf(const Storyboard& storyboard) {
    return storyboard.scenes.front()->shots;
}

std::string byHand(const std::string& prompt) {
    std::string escaped;
    for (const char c : prompt)
        escaped += c == '"' ? "\\\"" : std::string(1, c);
    return R"({"shot": {"promptOverride": ")" + escaped + R"("}})";
}

std::string overrideAfter(const std::string& prompt, std::string_view rule) {
    return shotsOf(fixed(byHand(prompt), rule))[1]->promptOverride;
}

} // namespace

class FixesTest : public test::TestCase {
    Q_OBJECT
private slots:
    void theNearestWord() {
        QCOMPARE(fixes::nearest("push-inn", words::moves), std::string_view("push-in"));
        QCOMPARE(fixes::nearest("Close-Up", words::sizes), std::string_view("close-up"));
        QCOMPARE(fixes::nearest("worms eye", words::angles), std::string_view("worm's-eye"));
        QCOMPARE(fixes::nearest("image2video", mode::all), std::string_view("image-to-video"));
        QVERIFY(fixes::nearest("somersault backwards", words::moves).empty());
        QVERIFY(fixes::nearest(std::string(100000, 'x'), words::moves).empty());
    }

    void aTagGoesBehindTheLabel() {
        const std::string mended = R"([Agent@Mr. Wang] says: "Where is it?")";
        QCOMPARE(
            overrideAfter(R"([Agent] says: "Where is it?" [@Mr. Wang])", "voice/misplaced-tag"),
            mended);
        QCOMPARE(overrideAfter(R"([Agent] says: "Where is it?" @Mr. Wang)", "voice/misplaced-tag"),
                 mended);
        QCOMPARE(
            overrideAfter(R"([@Mr. Wang] [Agent] says: "Where is it?")", "voice/misplaced-tag"),
            mended);
        QCOMPARE(overrideAfter(R"([Agent] says: "Where is it?" Voices: [Agent@Mr. Wang].)",
                               "voice/misplaced-tag"),
                 mended);
        QCOMPARE(
            overrideAfter(R"([Agent] says: "Where is it?" The agent's voice is @Mr. Wang. Dusk.)",
                          "voice/misplaced-tag"),
            mended + " Dusk.");
    }

    void aTagIsTakenOffWhatDoesNotSpeak() {
        QCOMPARE(overrideAfter("[Siren@Ilse soft] wails. Dusk.", "voice/on-sound"),
                 std::string("Siren wails. Dusk."));
        QCOMPARE(overrideAfter("[Ilse@Ilse soft] looks away. Dusk.", "voice/silent-character"),
                 std::string("[Ilse] looks away. Dusk."));
    }

    void aTagInALineBecomesItsBinding() {
        const DialogueLine line = shotsOf(fixed(R"({"shot": {"dialogue": [{"character": "agent",
            "line": "[Agent@Ilse soft]: Where is it?"}]}})",
                                                "voice/tag-in-line"))[1]
                                      ->dialogue[0];
        QCOMPARE(line.line, std::string("Where is it?"));
        QCOMPARE(line.voice, VoiceChoice::of("v-ilse"));
    }

    void fifteenSecondsBecomeTenAndFive() {
        const auto shots = shotsOf(fixed(R"({"shot": {"duration": 15}})", "clip/duration", 1));
        QCOMPARE(shots.size(), std::size_t(3));
        QCOMPARE(shots[1]->duration, 10.0);
        QCOMPARE(shots[2]->duration, 5.0);
        QCOMPARE(shots[1]->dialogue.size() + shots[2]->dialogue.size(), std::size_t(1));
    }

    void speechAndTransitionGetAShotEach() {
        const auto shots = shotsOf(fixed(R"({"shot": {"endFrame": {"image": "media/end.png"}}})",
                                         "clip/end-frame-silent", 2));
        QCOMPARE(shots.size(), std::size_t(3));
        QCOMPARE(shots[1]->id, std::string("shot"));
        QVERIFY(shots[1]->endFrame.empty() && !shots[1]->dialogue.empty());
        QCOMPARE(shots[1]->startFrame.image, std::string("media/shot.png"));
        QVERIFY(shots[2]->dialogue.empty() && shots[2]->audio.empty());
        QCOMPARE(shots[2]->endFrame.image, std::string("media/end.png"));
        QVERIFY(shots[2]->continuesPrevious);
        QCOMPARE(shots[2]->nativeAudio, std::optional(false));
    }

    void theTransitionTakesHowTheShotEndsAndTheSpeechTakesTheSounds() {
        const auto shots = shotsOf(fixed(R"({"shot": {"endFrame": {"image": "media/end.png"},
            "emotion": {"from": "calm", "to": "afraid"}, "camera": {"endSize": "close-up"},
            "audio": [{"kind": "effect", "description": "glass breaks", "cue": "at the end"}]}})",
                                         "clip/end-frame-silent", 2));
        QCOMPARE(shots[1]->audio.size(), std::size_t(1));
        QCOMPARE(shots[1]->emotion.to + shots[1]->camera.endSize, std::string());
        QCOMPARE(shots[2]->emotion.to, std::string("afraid"));
        QCOMPARE(shots[2]->camera.endSize, std::string("close-up"));
    }

    void partsOfAPromptLastAsLongAsTheySpeak() {
        const auto shots = shotsOf(
            fixed(byHand(R"(A pier at dusk, waves below. [Agent] nods. Cut to the street. )"
                         R"([Agent] says: "I have waited here for you every single evening )"
                         R"(since the day you left me.")"),
                  "prompt/several-scenes"));
        QCOMPARE(shots[1]->duration, 5.0);
        QCOMPARE(shots[2]->duration, 10.0);
        QVERIFY(shots[2]->promptOverride.find("since the day you left me") != std::string::npos);
    }

    void anEffectGoesWithTheWordsOfItsCue() {
        const auto shots = shotsOf(fixed(R"({"shot": {"dialogue": null,
            "action": "turns towards the camera, cut to a door that slams",
            "audio": [{"kind": "ambient", "description": "rain on planks"},
                      {"kind": "effect", "description": "a bang", "cue": "as the door slams"}]}})",
                                         "prompt/several-scenes"));
        QCOMPARE(shots[1]->audio.size(), std::size_t(1));
        QCOMPARE(shots[2]->audio.size(), std::size_t(2));
    }

    void theOnePictureBecomesTheFirst() {
        const auto shots = shotsOf(fixed(R"({"shot": {"startFrame": null, "nativeAudio": false,
            "dialogue": null, "audio": null, "endFrame": {"image": "media/end.png"}}})",
                                         "frame/end-without-start"));
        QCOMPARE(shots[1]->startFrame.image, std::string("media/end.png"));
        QVERIFY(shots[1]->endFrame.empty());
    }

    void textToVideoKeepsNothingOfTheFrames() {
        const Storyboard after = fixed(R"({"shot": {"startFrame": null}})", "clip/missing-start");
        QCOMPARE(shotsOf(after)[1]->mode, std::string(mode::textToVideo));
        const Findings findings = checkAll(after, {});
        for (const Diagnostic* d : findings.list())
            QVERIFY2(d->severity != Severity::Error, test::describe(*d).c_str());
    }
};

FOREFRAME_TEST(FixesTest)
#include "fixes_test.moc"
