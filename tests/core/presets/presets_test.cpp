#include "presets/preset.h"

#include "check/checker.h"
#include "model/storyboard.h"
#include "presets/preset_fields.h"
#include "presets/preset_file.h"
#include "test_main.h"

#include <set>

using namespace foreframe;

namespace {

const Preset& named(std::string_view id) {
    for (const Preset& preset : presets())
        if (preset.id == id)
            return preset;
    throw std::runtime_error("no preset " + std::string(id));
}

/// A shot that the checks have little to say about, with a line.
Storyboard plain(Language language) {
    const bool zh = language == Language::Chinese;
    Storyboard film;
    film.language = zh ? "zh" : "en";
    Character ilse;
    ilse.id = "ilse";
    ilse.label = zh ? "伊尔莎" : "Ilse";
    ilse.description = zh ? "三十多岁的女人，灰色大衣" : "a woman in her thirties, grey coat";
    film.characters = {ilse};
    Shot shot;
    shot.id = "a";
    shot.characters = {"ilse"};
    shot.duration = 10;
    shot.action = zh ? "在桌边坐下" : "sits down at the table";
    shot.context = zh ? "一间旧公寓" : "an old apartment";
    DialogueLine line;
    line.character = "ilse";
    line.line = zh ? "你终于来了，我们谈谈吧。" : "You came after all, so let us talk.";
    shot.dialogue = {line};
    Scene scene;
    scene.id = "s";
    scene.shots = {shot};
    film.scenes = {scene};
    return film;
}

std::set<std::string> complaints(const Storyboard& film) {
    Checker checker;
    checker.check(Shared<Storyboard>(film), {}, {});
    std::set<std::string> rules;
    for (const Diagnostic* finding : checker.findings().list())
        if (finding->severity != Severity::Advice)
            rules.insert(std::string(finding->rule->id));
    return rules;
}

Storyboard with(Storyboard film, const Shot& shot) {
    film.scenes = {film.scenes.front().with([&](Scene& scene) { scene.shots = {shot}; })};
    return film;
}

} // namespace

class PresetsTest : public test::TestCase {
    Q_OBJECT
private slots:
    void everyKindIsThereInBothLanguages() {
        std::set<std::string> kinds;
        for (const Preset& preset : presets()) {
            kinds.insert(preset.kind);
            for (const PresetText* words : {&preset.name, &preset.use, &preset.group})
                QVERIFY2(!words->en.empty() && !words->zh.empty(), preset.id.c_str());
            QVERIFY2(!preset.fields.empty(), preset.id.c_str());
        }
        QCOMPARE(kinds.size(), preset_kind::all.size());
    }

    void triggersStandInFiveGroups() {
        std::vector<std::string> groups;
        for (const Preset& preset : presets())
            if (preset.kind == preset_kind::sound &&
                (groups.empty() || groups.back() != preset.group.en))
                groups.push_back(preset.group.en);
        QCOMPARE(groups,
                 (std::vector<std::string>{"Speech", "Singing", "Rap", "Effects", "Ambience"}));
    }

    void noneMakesAShotFail() {
        for (const Language language : {Language::English, Language::Chinese}) {
            const Storyboard film = plain(language);
            const std::set<std::string> before = complaints(film);
            QStringList tripped;
            const Shot shot = *film.scenes.front()->shots.front();
            for (const Preset& preset : presets()) {
                const PresetApplied with_ = applied(preset, shot, language);
                QVERIFY2(!with_.fields.empty(), preset.id.c_str());
                for (const std::string& rule : complaints(with(film, with_.shot)))
                    if (!before.contains(rule))
                        tripped.append(QString::fromStdString(preset.id + " trips " + rule));
            }
            QCOMPARE(tripped, QStringList());
        }
    }

    void wordsReplaceTermsAreAddedLinesAreToldTheSame() {
        Shot shot;
        shot.lighting = "moonlight";
        shot.camera.lens = {"anamorphic lens"};
        shot.dialogue.resize(2);
        const PresetApplied push = applied(named("camera/slow-push-in"), shot, Language::English);
        QCOMPARE(push.shot.camera.move, std::string("push-in"));
        QCOMPARE(push.shot.camera.lens,
                 (std::vector<std::string>{"anamorphic lens", "shallow depth of field"}));
        QCOMPARE(push.shot.lighting, shot.lighting);
        const PresetApplied window = applied(named("lighting/window"), shot, Language::Chinese);
        QCOMPARE(window.shot.lighting, std::string("来自一侧的柔和窗光"));
        const PresetApplied whisper = applied(named("sound/whispering"), shot, Language::English);
        QCOMPARE(whisper.shot.dialogue[0].tone, std::string("whispering"));
        QCOMPARE(whisper.shot.dialogue[1].tone, std::string("whispering"));
        const PresetApplied again =
            applied(named("sound/whispering"), whisper.shot, Language::English);
        QVERIFY(again.fields.empty());
        QCOMPARE(again.shot, whisper.shot);
    }

    void saysWhatItSet() {
        const Preset& noir = named("genre/noir");
        QCOMPARE(
            saysWhatWasSet(noir, {"camera.size", "camera.lens", "lighting"}, 3, Language::English),
            std::string("Set size, lens and lighting on 3 shots"));
        QCOMPARE(saysWhatWasSet(noir, {"style"}, 1, Language::English), std::string("Set style"));
        QCOMPARE(saysWhatWasSet(noir, {"camera.size", "lighting"}, 3, Language::Chinese),
                 std::string("已为 3 个镜头设置景别和光线"));
        QCOMPARE(saysWhatWasSet(noir, {}, 2, Language::English),
                 std::string("Nothing changed: “Film noir” is there already"));
        QCOMPARE(saysWhatWasSet(named("sound/whispering"), {}, 2, Language::English),
                 std::string("“Whispering” is for lines: there is none here it would change"));
    }

    void ofAShotItIsReadAsItWasWritten() {
        Shot shot;
        shot.camera.size = "close-up";
        shot.camera.lens = {"macro lens"};
        shot.style = "noir \"hard\"";
        shot.lighting = "not asked for";
        AudioLayer rain;
        rain.kind = sound::ambient;
        rain.description = "rain";
        rain.file = "media/rain.wav";
        shot.audio = {rain};
        DialogueLine line;
        line.tone = "hoarse";
        shot.dialogue = {line};
        const Preset made = presetOf(
            shot, {"camera.size", "camera.lens", "style", "line.tone", "audio"}, "own/n", "Night");
        const auto read = readOwnPreset(writeOwnPreset(made), "own/n");
        QVERIFY(read.has_value());
        QCOMPARE(read->name, made.name);
        QCOMPARE(read->fields, made.fields);
        QCOMPARE(read->en, made.en);
        QCOMPARE(writeOwnPreset(*read), writeOwnPreset(made));
        Shot other;
        other.lighting = "dawn";
        other.dialogue.resize(1);
        const Shot set = applied(*read, other, Language::Chinese).shot;
        QCOMPARE(set.style, shot.style);
        QCOMPARE(set.lighting, std::string("dawn"));
        QCOMPARE(set.dialogue[0].tone, std::string("hoarse"));
        QCOMPARE(set.audio.front().description, std::string("rain"));
        QVERIFY(set.audio.front().file.empty());
    }

    void handWrittenLanguagesStay() {
        const char* text = R"({"name": {"en": "Night", "zh": "夜"}, "for": "",
                               "sets": {"lighting": {"en": "moon", "zh": "月光"}}})";
        const auto read = readOwnPreset(text, "own/n");
        QVERIFY(read.has_value());
        const auto again = readOwnPreset(writeOwnPreset(*read), "own/n");
        QCOMPARE(again->name, read->name);
        QCOMPARE(again->zh.lighting, std::string("月光"));
    }

    void whatIsWrongIsSaidWithItsField_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const char* json, const char* field,
                            const char* what) {
            QTest::newRow(name) << QString(json) << QString(field) << QString(what);
        };
        row("half", "{\"name\": \"x\"", "", "This is no JSON, or not all of it.");
        row("list", "[]", "name", "This is missing.");
        row("nameless", R"({"for": "", "sets": {}})", "name", "This is missing.");
        row("empty", R"({"name": "x", "for": "", "sets": {}})", "sets",
            "This must name at least one field.");
        row("unknown field", R"({"name": "x", "for": "", "sets": {"id": "y"}})", "sets.id",
            "A preset can't set this.");
        row("unknown word", R"({"name": "x", "for": "", "sets": {"camera.angle": "sideways"}})",
            "sets.camera.angle", "This can't be “sideways”.");
        row("number", R"({"name": "x", "for": "", "sets": {"style": 3}})", "sets.style",
            R"(This must be a text, or {"en": …, "zh": …}.)");
        row("no list", R"({"name": "x", "for": "", "sets": {"camera.lens": "macro"}})",
            "sets.camera.lens", "This must be a list.");
        row("term", R"({"name": "x", "for": "", "sets": {"negativePrompt": ["a", 4]}})",
            "sets.negativePrompt[1]", R"(This must be a text, or {"en": …, "zh": …}.)");
        row("layer", R"({"name": "x", "for": "", "sets": {"audio": [{"kind": "noise"}]}})",
            "sets.audio[0].kind", "This must be ambient, effect or music.");
        row("deep", QByteArray(QByteArray(100'000, '[')).constData(), "",
            "This is no JSON, or not all of it.");
    }
    void whatIsWrongIsSaidWithItsField() {
        QFETCH(QString, json);
        QFETCH(QString, field);
        QFETCH(QString, what);
        const auto read = readOwnPreset(json.toStdString(), "own/x");
        QVERIFY(!read.has_value());
        QCOMPARE(QString::fromStdString(read.error().field), field);
        QCOMPARE(QString::fromStdString(read.error().what), what);
    }

    void aFileNamesTheEntryThatIsWrong() {
        const auto read = readPresets(R"({"kind": "lens", "groups": [{"name": "Focus", "presets": [
            {"id": "a", "name": "A", "for": "", "sets": {"camera.lens": ["x"]}},
            {"id": "a", "name": "B", "for": "", "sets": {"camera.lens": ["y"]}}]}]})");
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().field, std::string("groups[0].presets[1].id"));
    }
};

FOREFRAME_TEST(PresetsTest)
#include "presets_test.moc"
