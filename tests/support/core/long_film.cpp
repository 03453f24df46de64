#include "core/long_film.h"

#include <algorithm>
#include <array>

namespace foreframe::test {

namespace {

constexpr std::size_t shotsPerScene = 50;

constexpr std::array<std::string_view, 5> actions{
    "lifts the latch, listens, and steps out into the yard without closing the door behind her",
    "runs a thumb along the rim of the bell and shakes the dust from his sleeve",
    "counts the crates under her breath while the gulls circle lower over the roof",
    "holds the lantern up to the map and follows the old road with one finger",
    "turns away from the window as the first carts roll over the bridge"};
constexpr std::array<std::string_view, 5> lines{
    "You said the bridge would hold until spring.", "Count them again, and this time aloud.",
    "There was no bell when we came down the hill.", "Leave the lantern. I know the way.",
    "Nobody has walked that road since the flood."};
constexpr std::array<std::string_view, 5> subjects{
    "a row of copper pans swinging above the stove", "a grey dog asleep across the doorstep",
    "rain running down the inside of the glass", "a ledger open at a page torn in half",
    "two cups, one of them still steaming"};
constexpr std::array<std::string_view, 4> moves{"push-in", "pan-left", "static", "track-follow"};

template <std::size_t N>
std::string pick(const std::array<std::string_view, N>& from, std::size_t n) {
    return std::string(from[n % N]);
}

std::string number(std::size_t n) {
    return std::to_string(n + 1);
}

Shot shotAt(std::size_t n) {
    const std::string speaker = n % 2 == 0 ? "mill-owner" : "bell-founder";
    const std::string name = number(n);
    Shot shot;
    shot.id = "sh" + name;
    shot.title = "The ledger, part " + name;
    shot.duration = 10;
    shot.mode = mode::imageToVideo;
    shot.startFrame = {"media/frames/" + name + "-start.png",
                       "the kitchen from the yard door, " + pick(subjects, n + 1),
                       {}};
    shot.characters = {speaker};
    shot.subject = pick(subjects, n);
    shot.action = pick(actions, n);
    shot.camera.move = pick(moves, n);
    shot.camera.speed = "slow";
    shot.camera.purpose = "emotion";
    shot.camera.motivation = "as the doubt settles in";
    shot.camera.size = "medium";
    shot.camera.angle = "eye level";
    shot.camera.lens = {"shallow depth of field"};
    shot.emotion = {"at ease", "on guard", {}};
    DialogueLine line;
    line.character = speaker;
    line.action = "sets the cup down";
    line.emotion = "wary";
    line.pace = "slow";
    line.line = pick(lines, n);
    shot.dialogue = {line};
    AudioLayer room;
    room.kind = sound::ambient;
    room.description = "a mill wheel turning behind the wall, number " + name;
    room.space = "small stone room";
    AudioLayer cup;
    cup.kind = sound::effect;
    cup.description = "china on wood";
    cup.cue = "as the cup touches the table";
    shot.audio = {room, cup};
    shot.status = status::ready;
    return shot;
}

} // namespace

Storyboard longFilm(std::size_t shots) {
    Storyboard film;
    film.title = "The Bell Below the Mill";
    film.model = "kling-2.6";
    film.style = "Muted painterly naturalism, candle and window light";
    film.negativePrompt = {"blurry", "watermark"};
    film.voices = {Voice{"v-low", "Miller", "media/miller.wav", "en", "low and dry", {}},
                   Voice{"v-clear", "Founder", "media/founder.wav", "en", "clear, quick", {}}};
    film.characters = {Character{"mill-owner",
                                 "Grey-shawled Miller",
                                 "a woman of sixty in a grey shawl, flour on her hands",
                                 "low, dry, unhurried",
                                 "v-low",
                                 {},
                                 {}},
                       Character{"bell-founder",
                                 "Soot-faced Founder",
                                 "a young man in a leather apron, soot on his face",
                                 "clear, a little too quick",
                                 "v-clear",
                                 {},
                                 {}}};
    film.locations = {
        Location{"kitchen", "The mill kitchen", "a low stone kitchen beside a mill race", {}, {}}};
    for (std::size_t first = 0; first < shots; first += shotsPerScene) {
        Scene scene;
        scene.id = "sc" + number(first / shotsPerScene);
        scene.heading = "INT. MILL KITCHEN - EVENING " + number(first / shotsPerScene);
        scene.location = "kitchen";
        scene.lighting = "one candle, blue dusk in the window";
        for (std::size_t n = first; n < std::min(shots, first + shotsPerScene); ++n)
            scene.shots.emplace_back(shotAt(n));
        film.scenes.emplace_back(std::move(scene));
    }
    return film;
}

} // namespace foreframe::test
