#include "check/rule.h"
#include "check/word_list.h"
#include "compose/camera_words.h"

#include <algorithm>

namespace foreframe::rules::camera {

namespace {

/// Moves that have a pace of their own, or none.
constexpr std::string_view without[] = {"static", "handheld", "whip-pan", "rack-focus", "custom"};

bool hasPace(std::string_view move) {
    return words::known(words::moves, move) && !words::known(without, move);
}

bool motivationSaysIt(const std::string& motivation) {
    static const WordList speeds = WordList::named("speeds");
    std::vector<Word> said;
    appendWords(motivation, 0, false, said);
    return speeds.in(said);
}

void check(const ShotContext& c, Report& report) {
    const Camera& camera = c.shot.camera;
    if (!hasPace(camera.move) || !camera.speed.empty() || c.overridden() ||
        motivationSaysIt(camera.motivation))
        return;
    const auto [en, zh] = foreframe::camera::happening(camera.move);
    report.add("camera.speed", say("Nothing says how fast {0}.", "没有写明{1}的速度。", en, zh),
               {{say("Make it slow", "设为缓慢"), [id = c.shot.id](const Storyboard& storyboard) {
                     return edit::changeShot(storyboard, id, [](Shot& shot) {
                         if (shot.camera.speed.empty())
                             shot.camera.speed = "slow";
                     });
                 }}});
}

} // namespace

extern const Rule no_speed{
    .id = "camera/no-speed",
    .severity = Severity::Advice,
    .title = {"How fast the camera moves", "镜头移动的速度"},
    .why =
        {"The same move is intimate when slow and alarming when fast. Left open, the model picks a "
         "speed, and it is often too fast.",
         "同一种运镜，慢是亲密，快是惊慌。不写速度，模型就自己挑，往往太快。"},
    .bad = {{"A push in without a speed.", "推镜头，没写速度。"},
            R"({"shot": {"camera": {"speed": null}}})"},
    .good = {{"A slow push in.", "缓慢的推镜头。"}, R"({"shot": {"camera": {"speed": "slow"}}})"},
    .source = "K-80",
    .fixes = {{"Make it slow", "设为缓慢"}},
    .checkShot = check,
};

} // namespace foreframe::rules::camera
