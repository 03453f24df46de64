// What quick fixes leave behind, where that is more than one field.
#include "base/text.h"
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

    void aSecondMoveGetsAShotOfItsOwn() {
        const Storyboard board =
            base({{{"op", "add"},
                   {"path", "/scenes/0/shots/1/camera"},
                   {"value",
                    {{"move", "push-in"},
                     {"speed", "slow"},
                     {"purpose", "reveal"},
                     {"motivation", "towards the fire, then pans left to the door"}}}}});
        const Storyboard split = after(board, "camera/several-moves", "Split");
        const auto& shots = split.scenes[0]->shots;
        QCOMPARE(shots.size(), board.scenes[0]->shots.size() + 1);
        QCOMPARE(shots[1]->camera.move, std::string("push-in"));
        QCOMPARE(shots[1]->camera.motivation, std::string("towards the fire"));
        QCOMPARE(shots[2]->camera.move, std::string("pan-left"));
        QCOMPARE(shots[2]->camera.motivation, std::string("to the door"));
        QCOMPARE(shots[2]->action, shots[1]->action);
    }

    void aSecondSceneGetsAShotOfItsOwn() {
        const Storyboard board =
            base({{{"op", "add"},
                   {"path", "/scenes/0/shots/1/action"},
                   {"value", "the loaves slide in, then cut to the busy market"}}});
        const Storyboard split = after(board, "prompt/several-scenes", "Split");
        const auto& shots = split.scenes[0]->shots;
        QCOMPARE(shots[1]->action, std::string("the loaves slide in"));
        QCOMPARE(shots[2]->action, std::string("the busy market"));
        QVERIFY(shots[2]->dialogue.empty() && shots[2]->takes.empty());
        QCOMPARE(shots[1]->duration + shots[2]->duration, 10.0);
    }

    void tooManyActionsArePartedBetweenTwoOfThem() {
        const Storyboard board =
            base({{{"op", "add"},
                   {"path", "/scenes/0/shots/0/action"},
                   {"value", "opens the oven, pulls out a loaf, breaks it, smells it, smiles, "
                             "wraps it and hands it over"}}});
        const Storyboard split = after(board, "prompt/overloaded", "Split");
        const auto& shots = split.scenes[0]->shots;
        QCOMPARE(shots[0]->action + ", " + shots[1]->action, board.scenes[0]->shots[0]->action);
        QCOMPARE(shots[0]->dialogue, board.scenes[0]->shots[0]->dialogue);
        QVERIFY(shots[1]->dialogue.empty());
        QVERIFY(shots[1]->continuesPrevious);
    }

    void whatMustNotBeSeenMovesToTheNegativePrompt_data() {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("terms");
        const auto row = [](const char* action, const char* left, const char* terms) {
            QTest::newRow(action) << QString::fromUtf8(action) << QString::fromUtf8(left)
                                  << QString::fromUtf8(terms);
        };
        row("the loaves slide in, no smoke, no text", "the loaves slide in", "smoke, text");
        row("No people. The loaves slide in.", "The loaves slide in.", "smoke, people");
        row("the loaves slide in without any people or tools", "the loaves slide in",
            "smoke, people, tools");
        row("a street with no cars at dawn", "a street at dawn", "smoke, cars");
        row("the loaves slide in. There are no people in the room.", "the loaves slide in.",
            "smoke, people");
        row("无字幕，面包滑进烤炉", "面包滑进烤炉", "smoke, 字幕");
        row("面包滑进烤炉，画面中不要出现文字。", "面包滑进烤炉。", "smoke, 文字");
    }
    void whatMustNotBeSeenMovesToTheNegativePrompt() {
        QFETCH(QString, action);
        QFETCH(QString, left);
        QFETCH(QString, terms);
        const Storyboard board = base({{{"op", "add"},
                                        {"path", "/scenes/0/shots/1/action"},
                                        {"value", action.toStdString()}}});
        const Shot shot = *after(board, "prompt/negation", "Move").scenes[0]->shots[1];
        QCOMPARE(QString::fromStdString(shot.action), left);
        QCOMPARE(QString::fromStdString(text::join(shot.negativePrompt, ", ")), terms);
    }

    void settingsMoveOutOfTheWords_data() {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("left");
        QTest::addColumn<double>("seconds");
        const auto row = [](const char* action, const char* left, double seconds) {
            QTest::newRow(action) << QString::fromUtf8(action) << QString::fromUtf8(left)
                                  << seconds;
        };
        row("a 10-second clip of loaves", "a clip of loaves", 10);
        row("the loaves slide in, 10 seconds, 4K", "the loaves slide in", 5);
        row("the loaves slide in, shot in 4K.", "the loaves slide in.", 5);
        row("the loaves slide in for 10 seconds", "the loaves slide in", 10);
        row("the loaves slide in, ultra HD, steam rises", "the loaves slide in, steam rises", 5);
    }
    void settingsMoveOutOfTheWords() {
        QFETCH(QString, action);
        QFETCH(QString, left);
        QFETCH(double, seconds);
        const Storyboard board = base({{{"op", "add"},
                                        {"path", "/scenes/0/shots/1/action"},
                                        {"value", action.toStdString()}}});
        const Findings findings = checkAll(board, {});
        for (const Diagnostic* d : findings.list())
            if (d->rule->id == "prompt/settings-in-text") {
                const Shot shot = *d->fixes.at(0).apply(board).scenes[0]->shots[1];
                QCOMPARE(QString::fromStdString(shot.action), left);
                QCOMPARE(shot.duration, seconds);
                return;
            }
        QFAIL("nothing was found");
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
