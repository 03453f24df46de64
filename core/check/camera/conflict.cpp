#include "check/camera_moves.h"

#include <algorithm>

namespace foreframe::rules::camera {

namespace {

/// What the words and the camera's field ask for: steady or moving, smooth or shaky.
struct Wishes {
    std::string still, moving, smooth, shaky; ///< as written
    FieldPath stillPlace, movingPlace, smoothPlace, shakyPlace;
    bool inTurn = false; ///< "static at first, then it pans"
};

void note(const Passage& passage, const WordList::Match& match, std::string& words,
          FieldPath& place) {
    if (!match || !words.empty())
        return;
    words = passage.written(match);
    place = passage.path;
}

void read(const Passage& passage, Wishes& wishes) {
    static const WordList smooth = WordList::named("smooth-camera");
    static const WordList ofCamera = WordList::named("smooth");
    static const WordList shaky = WordList::named("shaky-camera");
    static const WordList sequence = WordList::named("sequence");
    for (const SaidMove& said : movesIn(passage)) {
        const bool still = said.kind && said.kind->isStatic();
        note(passage, said.match, still ? wishes.still : wishes.moving,
             still ? wishes.stillPlace : wishes.movingPlace);
        wishes.inTurn = wishes.inTurn || (still && sequence.in(passage.words));
    }
    auto steady = smooth.find(passage.words);
    if (!steady && impliesCamera(passage.field)) {
        steady = ofCamera.find(passage.words);
        if (passage.field == Field::Motivation && steady && !cameraDoes(passage, steady.first))
            steady = {};
    }
    if (steady && !negatedAt(passage.words, steady.first))
        note(passage, steady, wishes.smooth, wishes.smoothPlace);
    if (const auto match = shaky.find(passage.words);
        match && !negatedAt(passage.words, match.first))
        note(passage, match, wishes.shaky, wishes.shakyPlace);
}

void check(const ShotContext& c, Report& report) {
    Wishes wishes;
    eachPassage(c, [&](const Passage& passage) { read(passage, wishes); });
    const auto clash = [&](const FieldPath& place, const std::string& one,
                           const std::string& other) {
        report.add(place.path(), say("The camera can't do both: “{0}” and “{1}”.",
                                     "镜头不能同时做到“{0}”和“{1}”。", one, other));
    };
    const std::string& move = c.overridden() ? std::string() : c.shot.camera.move;
    const CameraMove* kind = cameraMove(move);
    const bool held = move == "handheld";
    if (move == "static") {
        if (!wishes.moving.empty())
            return clash(wishes.movingPlace, move, wishes.moving);
    } else if (kind || held || move == "drone" || move == "fpv") {
        if (!wishes.still.empty() && !wishes.inTurn)
            return clash(wishes.stillPlace, move, wishes.still);
    } else if (!wishes.still.empty() && !wishes.moving.empty() && !wishes.inTurn) {
        return clash(wishes.movingPlace, wishes.still, wishes.moving);
    }
    if (!wishes.smooth.empty() && (held || !wishes.shaky.empty()))
        return clash(wishes.smoothPlace, held ? move : wishes.shaky, wishes.smooth);
    if (move == "static" && !wishes.shaky.empty())
        clash(wishes.shakyPlace, move, wishes.shaky);
}

} // namespace

extern const Rule conflict{
    .id = "camera/conflict",
    .severity = Severity::Warning,
    .title = {"A camera that moves and stands still", "又动又不动的镜头"},
    .why = {"A tripod can't travel and a smooth glide can't shake. Asked for both, the model does "
            "neither well: the picture drifts or trembles.",
            "三脚架不能移动，平稳滑行不能抖动。两样都要，模型两样都做不好，画面会漂移或发颤。"},
    .bad =
        {{"A static shot whose camera pans left.", "固定镜头，却写镜头左摇。"},
         R"({"shot": {"camera": {"move": "static", "speed": null, "purpose": null, "motivation": "the camera pans left to the door"}}})"},
    .good = {{"A pan to the left.", "镜头左摇。"},
             R"({"shot": {"camera": {"move": "pan-left", "motivation": "to the open door"}}})"},
    .source = "K-82",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::camera
