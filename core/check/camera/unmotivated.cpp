#include "base/text.h"
#include "check/rule.h"
#include "check/word_list.h"
#include "compose/camera_words.h"

#include <array>

namespace foreframe::rules::camera {

namespace {

/// These don't travel: nothing has to drive them.
constexpr std::string_view still[] = {"static", "handheld", "rack-focus"};

struct Offer {
    std::string_view purpose;
    Words label;
};
/// As words::purposes has them.
constexpr std::array<Offer, 4> offers{{{"action", {"Show action", "展现动作"}},
                                       {"reveal", {"Reveal something", "揭示内容"}},
                                       {"emotion", {"Show emotion", "表达情绪"}},
                                       {"perspective", {"Show perspective", "展现视角"}}}};

/// What the move is for more often than not (K-80): offered first.
std::string_view usualPurpose(std::string_view move) {
    static constexpr std::string_view closer[] = {"push-in",  "zoom-in",   "dolly-zoom",
                                                  "arc-left", "arc-right", "orbit"};
    static constexpr std::string_view along[] = {"whip-pan",   "track-follow", "track-lead",
                                                 "truck-left", "truck-right",  "fpv"};
    return words::known(closer, move) ? "emotion" : words::known(along, move) ? "action" : "reveal";
}

std::vector<Fix> fixes(const Shot& shot) {
    std::vector<Fix> fixes;
    for (const Offer& offer : offers) {
        const bool usual = offer.purpose == usualPurpose(shot.camera.move);
        fixes.insert(usual ? fixes.begin() : fixes.end(),
                     {say(offer.label.en, offer.label.zh),
                      [id = shot.id, to = offer.purpose](const Storyboard& storyboard) {
                          return edit::changeShot(storyboard, id, [to](Shot& changed) {
                              if (changed.camera.purpose.empty())
                                  changed.camera.purpose = to;
                          });
                      }});
    }
    return fixes;
}

/// True where the words say what the camera follows, reveals, shows or ends on.
bool wordsMotivate(const PictureWords& picture) {
    static const WordList motives = WordList::named("motives");
    static const WordList follows = WordList::named("camera-follows");
    static const WordList cameras = WordList::named("camera");
    const auto& words = picture.words();
    if (motives.in(words))
        return true;
    // "follows her" is a motive where the camera does it, not where she is followed by someone.
    return cameras.in(words) && follows.in(words);
}

void check(const ShotContext& c, Report& report) {
    const Camera& camera = c.shot.camera;
    if (!words::known(words::moves, camera.move) || words::known(still, camera.move) ||
        !camera.purpose.empty() || !text::trim(camera.motivation).empty() || c.overridden() ||
        wordsMotivate(c.words()))
        return;
    const auto [en, zh] = foreframe::camera::happening(camera.move);
    report.add("camera.purpose", say("Nothing says why {0}.", "没有写明{1}的理由。", en, zh),
               fixes(c.shot));
}

} // namespace

extern const Rule unmotivated{
    .id = "camera/unmotivated",
    .severity = Severity::Warning,
    .title = {"A camera move without a reason", "没有理由的运镜"},
    .why = {"A move that follows nothing, reveals nothing and feels nothing looks like an "
            "accident. Give "
            "it a purpose, or say what drives it.",
            "不跟随、不揭示、不传情的运镜看起来像失误。给它一个目的，或写明它因何而动。"},
    .bad = {{"A pan to the left, and that is all.", "只写了镜头左摇。"},
            R"({"shot": {"camera": {"move": "pan-left", "purpose": null, "motivation": null}}})"},
    .good =
        {{"A pan to the left that reveals the open door.", "镜头左摇，露出敞开的门。"},
         R"({"shot": {"camera": {"move": "pan-left", "purpose": null, "motivation": "to reveal the open door"}}})"},
    .source = "K-80",
    .fixes = {offers[0].label, offers[1].label, offers[2].label, offers[3].label},
    .checkShot = check,
};

} // namespace foreframe::rules::camera
