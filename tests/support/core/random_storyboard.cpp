#include "core/random_storyboard.h"

#include <array>

namespace foreframe::test {

namespace {

using namespace std::string_view_literals;

constexpr std::array fragments{"a lamp"sv,
                               "swings"sv,
                               "她转过身"sv,
                               "[Grey Miller]"sv,
                               "[Grey Miller@Low voice]"sv,
                               "“quoted”"sv,
                               "\"plain quotes\""sv,
                               "back\\slash"sv,
                               "C:\\film"sv,
                               "two\nlines"sv,
                               "\ttab"sv,
                               "nul\0inside"sv,
                               "\x01\x1F\x7F"sv,
                               "é and e\u0301"sv,
                               "🎬🎞️"sv,
                               "\U0010FFFF"sv,
                               "\u2028"sv,
                               "</script>"sv,
                               "{\"json\":[1]}"sv,
                               "<<<<<<< HEAD"sv,
                               "=1+1"sv,
                               "；。，"sv,
                               "end."sv,
                               " "sv};
constexpr std::array mediaPaths{"media/a.png"sv, "media/深/图 1.jpg"sv, "../out.png"sv,
                                "/etc/x.wav"sv, "media/b.mp4"sv};
constexpr std::array unknownKeys{"x-color"sv,  "x"sv,     "字段"sv, "x y"sv,
                                 "x\"quote"sv, "x.dot"sv, ""sv,     "x\nline"sv};
constexpr std::array numbers{
    "0"sv, "-0"sv, "1.50"sv, "1e5"sv, "1E-3"sv, "1e999"sv, "123456789012345678901234567890"sv,
    "-7"sv};
constexpr std::array jsonTexts{R"("")"sv,         R"("plain")"sv,
                               R"("\u00e9")"sv,   R"("\ud83c\udfac")"sv,
                               R"("\/\"\\\n")"sv, R"("中文")"sv};
constexpr std::array words{"true"sv, "false"sv, "null"sv};
constexpr std::array durations{5.0, 10.0, 7.5, 0.1, 3.0, 0.0, -1.0, 1e-7, 123456789.125, 1e21};

constexpr std::array charactersIds{"ch-a"sv, "ch-b"sv, "ch-c"sv};
constexpr std::array voiceIds{"v-a"sv, "v-b"sv};
constexpr std::array locationIds{"loc-a"sv, "loc-b"sv};
constexpr std::array rules{"camera/no-speed"sv, "clip/duration"sv, "future/rule"sv};

template <class Entry>
std::string idOf(const std::vector<Shared<Entry>>& list, std::size_t index) {
    return index < list.size() ? list[index]->id : "nobody";
}

} // namespace

std::size_t Random::below(std::size_t limit) {
    return limit == 0 ? 0 : m_engine() % limit; // std distributions differ between libraries
}

std::string Random::text() {
    std::string out;
    for (std::size_t n = below(4); n > 0; --n)
        out += pick(fragments);
    return out;
}

std::vector<std::string> Random::texts() {
    std::vector<std::string> out(below(4));
    for (std::string& entry : out)
        entry = text();
    return out;
}

template <class List>
std::string Random::word(const List& known) {
    return std::string(chance(10) ? "unheard-of"sv : pick(known));
}

std::string Random::media() {
    return chance(50) ? std::string(pick(mediaPaths)) : std::string();
}

std::string Random::json(int depth) {
    const std::size_t kind = below(depth < 4 ? 5 : 3);
    if (kind == 0)
        return std::string(pick(numbers));
    if (kind == 1)
        return std::string(pick(jsonTexts));
    if (kind == 2)
        return std::string(pick(words));
    std::string out;
    for (std::size_t n = below(4); n > 0; --n) {
        out += out.empty() ? "" : ",";
        if (kind == 3)
            out += "\"k" + std::to_string(n) + "\":";
        out += json(depth + 1);
    }
    return kind == 3 ? "{" + out + "}" : "[" + out + "]";
}

Extras Random::extras() {
    Extras out;
    if (!chance(20))
        return out;
    for (const std::string_view key : unknownKeys)
        if (chance(25))
            out.push_back({std::string(key), json()});
    return out;
}

Frame Random::frame() {
    return {media(), text(), extras()};
}

Change Random::change() {
    return {text(), text(), extras()};
}

Camera Random::camera() {
    return {word(words::moves),
            word(words::speeds),
            word(words::purposes),
            text(),
            word(words::sizes),
            word(words::sizes),
            word(words::angles),
            texts(),
            extras()};
}

DialogueLine Random::line() {
    DialogueLine line;
    line.character = chance(80) ? std::string(pick(charactersIds)) : "";
    line.kind = word(kind::all);
    line.action = text();
    line.emotion = text();
    line.tone = text();
    line.pace = text();
    line.line = text();
    if (chance(30))
        line.voice =
            chance(50) ? VoiceChoice::none() : VoiceChoice::of(std::string(pick(voiceIds)));
    line.language = chance(30) ? word(words::languages) : "";
    line.extras = extras();
    return line;
}

AudioLayer Random::layer() {
    return {word(sound::all), text(), text(), text(), word(priority::all), media(), extras()};
}

std::vector<Mute> Random::mutes() {
    std::vector<Mute> out(below(3));
    for (Mute& mute : out)
        mute = {word(rules), text(), extras()};
    return out;
}

Take Random::take() {
    return {media(), static_cast<int>(below(6)), chance(30), text(), extras()};
}

Shot Random::shot(std::string id) {
    Shot shot;
    shot.id = std::move(id);
    shot.title = text();
    shot.slate = chance(10) ? "9Z" : "";
    shot.duration = pick(durations);
    shot.mode = word(mode::all);
    if (chance(30))
        shot.nativeAudio = chance(50);
    if (chance(30))
        shot.quality = word(quality::all);
    if (chance(30))
        shot.aspectRatio = "9:16";
    shot.outputs = static_cast<int>(below(6));
    shot.startFrame = frame();
    shot.endFrame = frame();
    shot.continuesPrevious = chance(20);
    for (const std::string_view seen : charactersIds)
        if (chance(40))
            shot.characters.emplace_back(seen);
    shot.references = {media(), media(), extras()};
    shot.motion = {media(), chance(30) ? word(orientation::all) : "", {}, extras()};
    if (chance(30))
        shot.motion.keepSound = chance(50);
    shot.subject = text();
    shot.action = text();
    shot.context = text();
    shot.style = text();
    shot.lighting = text();
    shot.pacing = text();
    if (chance(70))
        shot.camera = camera();
    shot.emotion = change();
    shot.physicalState = change();
    shot.dialogue.resize(below(4));
    for (DialogueLine& spoken : shot.dialogue)
        spoken = line();
    shot.audio.resize(below(4));
    for (AudioLayer& heard : shot.audio)
        heard = layer();
    shot.negativePrompt = texts();
    shot.promptOverride = text();
    shot.muted = mutes();
    shot.status = word(status::all);
    shot.takes.resize(below(3));
    for (Take& made : shot.takes)
        made = take();
    shot.notes = text();
    shot.extras = extras();
    return shot;
}

Scene Random::scene(const std::string& id) {
    Scene scene;
    scene.id = id;
    scene.heading = text();
    scene.location = chance(60) ? std::string(pick(locationIds)) : "";
    scene.lighting = text();
    scene.notes = text();
    for (std::size_t n = below(6); n > 0; --n)
        scene.shots.emplace_back(shot(id + "-" + std::to_string(n)));
    scene.extras = extras();
    return scene;
}

Storyboard Random::storyboard() {
    Storyboard out;
    out.title = text();
    out.model = chance(50) ? "kling-2.6" : "";
    out.quality = word(quality::all);
    out.aspectRatio = chance(50) ? "1:1" : "16:9";
    out.nativeAudio = chance(60);
    out.language = word(words::languages);
    out.style = text();
    out.negativePrompt = texts();
    out.muted = mutes();
    out.notes = text();
    for (const std::string_view id : voiceIds)
        out.voices.emplace_back(Voice{std::string(id), text(), media(), "en", text(), extras()});
    for (const std::string_view id : charactersIds)
        out.characters.emplace_back(Character{std::string(id), chance(50) ? "Grey Miller" : text(),
                                              text(), text(), std::string(pick(voiceIds)), texts(),
                                              extras()});
    for (const std::string_view id : locationIds)
        out.locations.emplace_back(Location{std::string(id), text(), text(), media(), extras()});
    for (std::size_t n = below(5); n > 0; --n)
        out.scenes.emplace_back(scene("s" + std::to_string(n)));
    out.extras = extras();
    return out;
}

edit::Ids Random::someShots(const Storyboard& storyboard) {
    edit::Ids ids;
    for (const auto& scene : storyboard.scenes)
        for (const auto& shot : scene->shots)
            if (chance(30))
                ids.push_back(shot->id);
    if (chance(5))
        ids.emplace_back("nobody");
    return ids;
}

edit::Gap Random::someGap(const Storyboard& storyboard) {
    const std::size_t scene = below(storyboard.scenes.size() + (chance(5) ? 1 : 0));
    const std::size_t shots =
        scene < storyboard.scenes.size() ? storyboard.scenes[scene]->shots.size() : 0;
    return {idOf(storyboard.scenes, scene), below(shots + 1)};
}

namespace {

/// Random edits add more than they take away. A film that has more of anything than this is thinned
/// out, so that the hundred thousandth act costs no more than the first.
constexpr std::size_t mostShots = 120;
constexpr std::size_t mostEntries = 40; ///< scenes, characters, voices, locations

bool hasGrown(const Storyboard& film) {
    return shotCount(film) > mostShots || film.scenes.size() > mostEntries ||
           film.characters.size() > mostEntries || film.voices.size() > mostEntries ||
           film.locations.size() > mostEntries;
}

template <class Entry>
std::vector<std::string> everySecond(const std::vector<Shared<Entry>>& list) {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < list.size(); i += 2)
        ids.push_back(list[i]->id);
    return ids;
}

template <class Entry>
Storyboard thinned(Storyboard film, const std::vector<Shared<Entry>>& list,
                   Storyboard (*remove)(const Storyboard&, std::string_view)) {
    if (list.size() > mostEntries)
        for (const std::string& id : everySecond(list))
            film = remove(film, id);
    return film;
}

Storyboard thinOut(const Storyboard& film) {
    Storyboard thin = film;
    if (shotCount(film) > mostShots)
        for (const auto& scene : film.scenes)
            thin = edit::removeShots(thin, everySecond(scene->shots));
    thin = thinned(thin, film.scenes, edit::removeScene);
    thin = thinned(thin, film.characters, edit::removeCharacter);
    thin = thinned(thin, film.voices, edit::removeVoice);
    return thinned(thin, film.locations, edit::removeLocation);
}

} // namespace

Random::Act Random::act(const Storyboard& storyboard) {
    if (hasGrown(storyboard))
        return {"thin out", thinOut};
    const std::size_t kind = below(10);
    if (kind < 5)
        return orderAct(storyboard);
    return kind < 8 ? fieldAct(storyboard) : libraryAct(storyboard);
}

Random::Act Random::orderAct(const Storyboard& storyboard) {
    using namespace edit;
    using Board = const Storyboard&;
    const Ids ids = someShots(storyboard);
    const Gap gap = someGap(storyboard);
    const std::string one = ids.empty() ? "nobody" : ids.front();
    const std::string sceneId = gap.sceneId;
    const std::size_t index = below(storyboard.scenes.size() + 1);
    switch (below(10)) {
    case 0:
        return {"insert shots", [=, made = std::vector{shot(""), shot(one)}](Board b) {
                    return insertShots(b, gap, made);
                }};
    case 1:
        return {"remove shots", [=](Board b) { return removeShots(b, ids); }};
    case 2:
        return {"duplicate shots", [=](Board b) { return duplicateShots(b, ids); }};
    case 3:
        return {"move shots", [=](Board b) { return moveShots(b, ids, gap); }};
    case 4:
        return {"nudge shots",
                [=, step = chance(50) ? 1 : -1](Board b) { return nudgeShots(b, ids, step); }};
    case 5:
        return {"split a shot", [=, at = below(4)](Board b) { return splitShot(b, one, at); }};
    case 6:
        return {"insert a scene",
                [=, made = scene(sceneId)](Board b) { return insertScene(b, index, made); }};
    case 7:
        return {"remove a scene", [=](Board b) { return removeScene(b, sceneId); }};
    case 8:
        return {"move a scene", [=](Board b) { return moveScene(b, sceneId, index); }};
    default:
        return {"duplicate a scene", [=](Board b) { return duplicateScene(b, sceneId); }};
    }
}

Random::Act Random::fieldAct(const Storyboard& storyboard) {
    using namespace edit;
    using Board = const Storyboard&;
    const Ids ids = someShots(storyboard);
    const std::string one = ids.empty() ? "nobody" : ids.front();
    const std::string sceneId = someGap(storyboard).sceneId;
    const std::string said = text();
    switch (below(5)) {
    case 0:
        return {"change the storyboard", [=](Board b) {
                    return changeStoryboard(b, [&](Storyboard& s) { s.title = said; });
                }};
    case 1:
        return {"change a scene", [=](Board b) {
                    return changeScene(b, sceneId, [&](Scene& s) { s.heading = said; });
                }};
    case 2:
        return {"change a shot", [=, fresh = shot(one)](Board b) {
                    return changeShot(b, one, [&](Shot& s) { s = fresh; });
                }};
    case 3:
        return {"rename a path", [=, to = media()](Board b) {
                    return renamePaths(b, {{std::string(mediaPaths.front()), to}});
                }};
    default:
        return {"change shots",
                [=](Board b) { return changeShots(b, ids, [&](Shot& s) { s.notes = said; }); }};
    }
}

Random::Act Random::libraryAct(const Storyboard& storyboard) {
    using namespace edit;
    using Board = const Storyboard&;
    const std::string said = text();
    const std::string character =
        idOf(storyboard.characters, below(storyboard.characters.size() + 1));
    const std::string voice = idOf(storyboard.voices, below(storyboard.voices.size() + 1));
    const std::string location = idOf(storyboard.locations, below(storyboard.locations.size() + 1));
    switch (below(10)) {
    case 0:
        return {"add a character", [=](Board b) {
                    return addCharacter(b, {character, said, {}, {}, voice, {}, {}});
                }};
    case 1:
        return {"add a voice", [=](Board b) { return addVoice(b, {voice, said, {}, {}, {}, {}}); }};
    case 2:
        return {"add a location", [=](Board b) { return addLocation(b, {"", said, {}, {}, {}}); }};
    case 3:
        return {"remove a character", [=](Board b) { return removeCharacter(b, character); }};
    case 4:
        return {"remove a voice", [=](Board b) { return removeVoice(b, voice); }};
    case 5:
        return {"remove a location", [=](Board b) { return removeLocation(b, location); }};
    case 6:
        return {"rename a character", [=](Board b) { return renameCharacter(b, character, said); }};
    case 7:
        return {"change a character", [=](Board b) {
                    return changeCharacter(b, character,
                                           [&](Character& c) { c.description = said; });
                }};
    case 8:
        return {"rename a voice", [=](Board b) { return renameVoice(b, voice, said); }};
    default:
        return {"change a location", [=](Board b) {
                    return changeLocation(b, location, [&](Location& l) { l.name = said; });
                }};
    }
}

} // namespace foreframe::test
