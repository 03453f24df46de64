#include "base/text.h"
#include "base/word_text.h"
#include "check/rule.h"
#include "check/spoken.h"
#include "check/word_list.h"

#include <algorithm>

namespace foreframe::rules::audio {

namespace {

/// How a kind of place sounds: one line of words/ambience.txt.
struct Ambience {
    WordList places;
    Words sound;
};

const std::vector<Ambience>& ambiences() {
    static const std::vector<Ambience> list = [] {
        std::vector<Ambience> rows;
        for (const std::string_view line : text::split(wordText("ambience"), '\n')) {
            const auto columns = text::split(line, '|');
            if (columns.size() == 3 && !line.starts_with('#'))
                rows.push_back(
                    {WordList(columns[0]), {text::trim(columns[1]), text::trim(columns[2])}});
        }
        return rows;
    }();
    return list;
}

/// Ambience for where the shot is, by its words, else by its scene's heading.
Words ambienceFor(const ShotContext& c) {
    std::vector<Word> heading;
    appendWords(c.scene.heading, 0, false, heading);
    for (const std::vector<Word>* words : {&c.words().words(), &std::as_const(heading)})
        for (const Ambience& each : ambiences())
            if (each.places.in(*words))
                return each.sound;
    return {"the quiet air of the place, a faint breeze", "当地安静的空气声，微弱的风声"};
}

Fix addAmbience(const ShotContext& c) {
    const Words sound = ambienceFor(c);
    const std::string words(c.storyboard.language == "zh" ? sound.zh : sound.en);
    return {say("Add ambience: {0}", "添加环境音：{0}", words),
            [id = c.shot.id, words](const Storyboard& storyboard) {
                return edit::changeShot(storyboard, id, [&](Shot& shot) {
                    const bool there =
                        std::any_of(shot.audio.begin(), shot.audio.end(),
                                    [&](const AudioLayer& l) { return l.description == words; });
                    if (there)
                        return;
                    AudioLayer layer;
                    layer.kind = foreframe::sound::ambient;
                    layer.description = words;
                    shot.audio.push_back(std::move(layer));
                });
            }};
}

bool hasLineOrLayer(const Shot& shot) {
    return std::any_of(shot.dialogue.begin(), shot.dialogue.end(), spoken::hasWords) ||
           std::any_of(shot.audio.begin(), shot.audio.end(), [](const AudioLayer& layer) {
               return !text::trim(layer.description).empty();
           });
}

/// Playing an instrument is heard; an instrument that stands there is not.
bool isPlayed(const std::vector<Word>& words) {
    static const WordList playing = WordList::named("playing");
    static const WordList instruments = WordList::named("instruments");
    constexpr std::size_t reach = 6;
    for (auto verb = playing.find(words); verb; verb = playing.find(words, verb.first + 1))
        for (std::size_t i = verb.first + 1; i < std::min(words.size(), verb.first + reach); ++i) {
            if (words[i].gap == Gap::Stop)
                break;
            if (instruments.matchAt(words, i))
                return true;
        }
    return false;
}

bool wordsAreHeard(const ShotContext& c) {
    static const WordList sounds = WordList::named("sounds");
    const auto& words = c.words().words();
    return sounds.in(words) || isPlayed(words);
}

bool quotesSpeech(std::string_view prompt) {
    return prompt.find('"') != std::string_view::npos ||
           prompt.find("“") != std::string_view::npos ||
           prompt.find("「") != std::string_view::npos;
}

void check(const ShotContext& c, Report& report) {
    const QualityOffer* offer = c.profile.quality(c.settings.quality);
    const bool silencedByEndFrame = !c.shot.endFrame.empty() && !c.profile.endFrameWithSound;
    // Where the clip can't have sound at all another rule says so.
    if (!c.sounds() || (offer && !offer->nativeAudio) || silencedByEndFrame)
        return;
    if (c.overridden() ? quotesSpeech(c.shot.promptOverride) : hasLineOrLayer(c.shot))
        return;
    if (c.empty() || wordsAreHeard(c))
        return;
    std::vector<Fix> fixes;
    if (!c.overridden())
        fixes.push_back(addAmbience(c));
    report.add(c.overridden() ? "promptOverride" : "audio",
               say("Audio is on, but nothing says what is to be heard.",
                   "音频开着，却没有写明要听到什么。"),
               std::move(fixes));
}

} // namespace

extern const Rule undirected{
    .id = "audio/undirected",
    .severity = Severity::Warning,
    .title = {"Sound without direction", "没有指定的声音"},
    .why = {"Where no sound is named the model invents some: a hum, a crowd, music nobody ordered, "
            "and "
            "it is paid for.",
            "不写明声音，模型就自己编：嗡嗡声、人群声、没人要的音乐，而且照样收费。"},
    .bad =
        {{"Audio on, and a key ring on a table.", "音频开着，只有桌上的一串钥匙。"},
         R"({"shot": {"mode": "text-to-video", "startFrame": null, "characters": null, "subject": "a brass key ring on a table",
                "action": "the light wanders over it", "dialogue": null,
                "audio": null}})"},
    .good =
        {{"The same with a ticking clock.", "同样的画面，加上时钟的滴答声。"},
         R"({"shot": {"mode": "text-to-video", "startFrame": null, "characters": null, "subject": "a brass key ring on a table",
                "action": "the light wanders over it", "dialogue": null,
                "audio": [{"kind": "ambient", "description": "a ticking clock", "space": "small room"}]}})"},
    .source = "K-37",
    .fixes = {{"Add ambience that fits the place", "添加适合该地点的环境音"}},
    .checkShot = check,
};

} // namespace foreframe::rules::audio
