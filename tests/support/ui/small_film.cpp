#include "ui/small_film.h"

namespace foreframe::test {

namespace {

Shot shot(const char* id, const char* action, const char* lighting) {
    Shot shot;
    shot.id = id;
    shot.title = std::string("Shot ") + id;
    shot.action = action;
    shot.lighting = lighting;
    return shot;
}

DialogueLine line(const char* character, const char* words) {
    DialogueLine line;
    line.character = character;
    line.line = words;
    return line;
}

} // namespace

Storyboard smallFilm() {
    Storyboard film;
    film.title = "The pier";
    film.style = "muted colours";

    Voice clear;
    clear.id = "v1";
    clear.name = "Maren clear";
    Voice spare;
    spare.id = "v2";
    spare.name = "Spare";
    film.voices = {clear, spare};

    Character maren;
    maren.id = "maren";
    maren.label = "Maren";
    maren.voice = "v1";
    maren.delivery = "bright";
    Character anders;
    anders.id = "anders";
    anders.label = "Anders";
    film.characters = {maren, anders};

    Location pier;
    pier.id = "pier";
    pier.name = "The pier";
    pier.description = "a wooden pier at dusk";
    film.locations = {pier};

    Shot b = shot("b", "sits down", "moonlight");
    b.characters = {"maren", "anders"};
    b.duration = 10;
    b.dialogue = {line("maren", "Is it you?"), line("anders", "It is me.")};
    Scene first;
    first.id = "sc1";
    first.heading = "EXT. PIER - DUSK";
    first.location = "pier";
    first.lighting = "low sun";
    first.shots = {shot("a", "walks on", ""), b, shot("c", "looks up", "one lamp")};
    Scene second;
    second.id = "sc2";
    second.heading = "INT. SHED - NIGHT";
    second.shots = {shot("d", "closes the door", "")};
    film.scenes = {first, second};
    return film;
}

const Shot& shotOf(const Session& session, const char* id) {
    return shotAt(session.storyboard(), *findShot(session.storyboard(), id));
}

} // namespace foreframe::test
