#include "check/passage.h"
#include "check/spoken.h"

#include <algorithm>

namespace foreframe::rules::camera {

namespace {

constexpr std::string_view extreme[] = {"overhead", "worm's-eye"};
/// So far away that nobody has a face.
constexpr std::string_view distant[] = {"extreme wide", "wide", "full", "insert"};

bool namesFace(const PictureWords& picture) {
    static const WordList faces = WordList::named("faces");
    for (const PictureWords::Text& text : picture.texts())
        if (text.field != Field::Description && faces.in(picture.wordsOf(text)))
            return true;
    return false;
}

/// Somebody is seen, and near enough, or the words dwell on the face.
bool showsFace(const ShotContext& c) {
    const Shot& shot = c.shot;
    if (shot.characters.empty())
        return false;
    const bool speaks =
        std::any_of(shot.dialogue.begin(), shot.dialogue.end(), [&](const DialogueLine& line) {
            return spoken::hasWords(line) && !spoken::isNarration(line) &&
                   spoken::mayBeSeen(shot, line.character);
        });
    return !words::known(distant, shot.camera.size) || speaks || !shot.emotion.empty() ||
           namesFace(c.words());
}

void check(const ShotContext& c, Report& report) {
    static const WordList angles = WordList::named("extreme-angles");
    if (!c.overridden()) {
        const std::string& angle = c.shot.camera.angle;
        if (words::known(extreme, angle) && showsFace(c))
            report.add("camera.angle", say("From this angle ({0}) the model loses the face.",
                                           "从这个角度（{0}）拍，模型保不住人脸。", angle));
        return;
    }
    eachPassage(c, [&](const Passage& passage) {
        const auto match = angles.find(passage.words);
        if (match && namesFace(c.words()))
            report.add(passage.path.path(),
                       say("From this angle ({0}) the model loses the face.",
                           "从这个角度（{0}）拍，模型保不住人脸。", passage.written(match)));
    });
}

} // namespace

extern const Rule extreme_angle{
    .id = "camera/extreme-angle",
    .severity = Severity::Advice,
    .title = {"A face from right above or below", "正上方或正下方拍人脸"},
    .why = {"From straight above or below a face has few features to hold on to, and the model "
            "makes up another person. Keep such angles for places and wide shots.",
            "从正上方或正下方，人脸几乎没有特征可依，模型会换成另一个人。这类角度留给环境和远景。"},
    .bad = {{"A close-up of the agent from overhead.", "正上方俯拍的人物特写。"},
            R"({"shot": {"camera": {"angle": "overhead", "size": "close-up"}}})"},
    .good = {{"A close-up at eye level.", "平视的特写。"},
             R"({"shot": {"camera": {"angle": "eye level", "size": "close-up"}}})"},
    .source = "K-83",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::camera
