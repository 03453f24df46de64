// What quick fixes leave behind, where that is more than one field.
#include "check/checker.h"
#include "format/format.h"
#include "test_main.h"

#include <nlohmann/json.hpp>

using namespace foreframe;
using nlohmann::json;

namespace {

Storyboard base(const json& patch) {
    const QByteArray bytes =
        test::readFile(test::fixture(QStringLiteral("check_words/base.en.foreframe")));
    return decode(json::parse(bytes.begin(), bytes.end()).patch(patch).dump())->storyboard;
}

/// The storyboard after the fix of `rule` whose label begins like that.
Storyboard after(const Storyboard& storyboard, std::string_view rule, std::string_view label) {
    const Findings findings = checkAll(storyboard, {});
    for (const Diagnostic* d : findings.list())
        for (const Fix& fix : d->fixes)
            if (d->rule->id == rule && fix.label.in(Language::English).starts_with(label))
                return fix.apply(storyboard);
    qFatal("%s has no such fix", std::string(rule).c_str());
}

json lines(int count, double factor = 1) {
    const std::string words = "Every night the same forty loaves, and every morning one more. ";
    json list = json::array();
    for (int i = 0; i < count; ++i) {
        std::string said;
        for (int n = 0; n < factor; ++n)
            said += words;
        list.push_back({{"character", i % 2 ? "eli" : "nora"},
                        {"action", i % 2 ? "nods" : "leans on the counter"},
                        {"emotion", i % 2 ? "eager" : "calm"},
                        {"tone", i % 2 ? "bright" : "low"},
                        {"line", said}});
    }
    return list;
}

json talking(const json& dialogue, int seconds) {
    return {{{"op", "add"}, {"path", "/scenes/0/shots/0/dialogue"}, {"value", dialogue}},
            {{"op", "add"}, {"path", "/scenes/0/shots/0/duration"}, {"value", seconds}}};
}

} // namespace

class FixesTest : public test::TestCase {
    Q_OBJECT
private slots:
    void aSplitKeepsEveryLineInOrderAndFits() {
        const Storyboard before = base(talking(lines(6), 10));
        const Storyboard split = after(before, "dialogue/too-long", "Split");
        const auto& shots = split.scenes[0]->shots;
        QVERIFY(shots.size() > before.scenes[0]->shots.size());

        std::vector<DialogueLine> kept;
        const Cast cast(split);
        for (std::size_t i = 0; i + 1 < shots.size(); ++i) { // the last one is the oven
            kept.insert(kept.end(), shots[i]->dialogue.begin(), shots[i]->dialogue.end());
            const double seconds = speakingTotal(speakingTimes(*shots[i], cast, "en"));
            QVERIFY2(seconds <= shots[i]->duration, number(seconds).c_str());
        }
        QCOMPARE(kept, before.scenes[0]->shots[0]->dialogue);
        QCOMPARE(shots.front()->id, std::string("talk"));
        QCOMPARE(shots.back()->id, std::string("oven"));
    }

    void aLineTooLongForAnyClipIsNotSplitOff() {
        const Storyboard board = base(talking(lines(2, 12), 10));
        const Findings findings = checkAll(board, {});
        for (const Diagnostic* d : findings.list())
            if (d->rule->id == "dialogue/too-long") {
                QCOMPARE(d->severity, Severity::Error);
                QVERIFY(d->fixes.empty());
            }
    }

    void tenSecondsAreOfferedOnlyWhereTheyHelp() {
        const Storyboard longer = base(talking(lines(1), 5));
        QCOMPARE(after(longer, "dialogue/too-long", "Make it 10 s").scenes[0]->shots[0]->duration,
                 10.0);
    }

    void namesakesGetALetterEachAndTheirMentionsFollow() {
        const Storyboard board =
            base({{{"op", "add"}, {"path", "/characters/2/label"}, {"value", "ELI"}},
                  {{"op", "add"},
                   {"path", "/scenes/1/shots/1/action"},
                   {"value", "[Eli] hurries, [ELI] waves"}}});
        const Storyboard renamed = after(board, "dialogue/label-unique", "Rename");
        QCOMPARE(renamed.characters[1]->label, std::string("Eli A"));
        QCOMPARE(renamed.characters[2]->label, std::string("ELI B"));
        QCOMPARE(renamed.scenes[1]->shots[1]->action,
                 std::string("[Eli A] hurries, [ELI B] waves"));
    }

    void pronounsGiveWayToWhomTheyCanMean() {
        const Storyboard board = base({{{"op", "add"},
                                        {"path", "/scenes/0/shots/0/action"},
                                        {"value", "she wipes the counter and he's at the door"}}});
        const Storyboard named = after(board, "dialogue/pronoun", "Write");
        QCOMPARE(named.scenes[0]->shots[0]->action,
                 std::string("[Nora] wipes the counter and [Eli]'s at the door"));
    }

    void aShoutedLineIsLoweredButForIAndAbbreviations() {
        const Storyboard board = base({{{"op", "add"},
                                        {"path", "/scenes/1/shots/1/dialogue/0/line"},
                                        {"value", "I WAS THERE. CALL UNESCO FOR US!"}}});
        const Storyboard lowered = after(board, "dialogue/capitals", "Write it");
        QCOMPARE(lowered.scenes[1]->shots[1]->dialogue[0].line,
                 std::string("I was there. Call UNESCO for us!"));
    }

    void negativeTermsKeepTheirNeighboursInTheSameEntry() {
        const Storyboard board = base({{{"op", "add"},
                                        {"path", "/scenes/0/shots/1/negativePrompt"},
                                        {"value", {"haze, no text, glare"}}}});
        const Storyboard mended = after(board, "negative/no-word", "Write just");
        QCOMPARE(mended.scenes[0]->shots[1]->negativePrompt,
                 (std::vector<std::string>{"haze, text, glare"}));
    }

    void ambienceSuitsThePlace() {
        const Storyboard board = base({{{"op", "remove"}, {"path", "/scenes/0/shots/1/audio"}},
                                       {{"op", "add"},
                                        {"path", "/scenes/0/shots/1/context"},
                                        {"value", "a pier in the fog"}}});
        const Storyboard sounding = after(board, "audio/undirected", "Add ambience");
        const auto& audio = sounding.scenes[0]->shots[1]->audio;
        QCOMPARE(audio.size(), std::size_t(1));
        QCOMPARE(audio[0].kind, std::string(sound::ambient));
        QVERIFY(audio[0].description.find("gulls") != std::string::npos);
    }
};

FOREFRAME_TEST(FixesTest)
#include "fixes_test.moc"
