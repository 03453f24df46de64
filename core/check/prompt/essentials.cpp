#include "base/text.h"
#include "check/rule.h"
#include "check/spoken.h"
#include "check/word_list.h"

#include <algorithm>

namespace foreframe::rules::prompt {

namespace {

bool blank(std::string_view words) {
    return text::trim(words).empty();
}

bool speaks(const Shot& shot) {
    return std::any_of(shot.dialogue.begin(), shot.dialogue.end(), spoken::hasWords);
}

/// Something moves: in the picture, between its two frames, or the camera itself.
bool hasAction(const ShotContext& c) {
    const Shot& shot = c.shot;
    const bool cameraMoves = !shot.camera.move.empty() && shot.camera.move != "static";
    return !blank(shot.action) || cameraMoves || c.hasTransition() || speaks(shot) ||
           !shot.emotion.empty() || !shot.physicalState.empty();
}

/// "through a long hotel corridor", "from a flower to the whole field": where the camera travels,
/// the way is what is seen.
bool showsItsWay(const ShotContext& c) {
    static const WordList ways = WordList::named("camera-ways");
    const Camera& camera = c.shot.camera;
    if (camera.move.empty() || camera.move == "static")
        return false;
    std::vector<Word> words;
    appendWords(std::string_view(camera.motivation).substr(0, 400), 0, true, words);
    constexpr std::size_t reach = 3; // "flying low over the river"
    for (std::size_t i = 0; i < std::min(words.size(), reach); ++i)
        if (const auto way = ways.matchAt(words, i); way && i + way.count < words.size())
            return true;
    return false;
}

struct Missing {
    std::string_view field;
    Words name;
    bool grave = false; ///< the prompt is no picture without it
};

std::vector<Missing> missingIn(const ShotContext& c) {
    std::vector<Missing> missing;
    if (blank(c.shot.subject) && c.shot.characters.empty() && !showsItsWay(c))
        missing.push_back({"subject", {"a subject", "主体"}, true});
    if (!hasAction(c))
        missing.push_back({"action", {"an action", "动作"}, true});
    if (blank(c.settings.context) && c.shot.mode != mode::imageToVideo)
        missing.push_back({"context", {"a context", "场景"}, false});
    if (blank(c.settings.style))
        missing.push_back({"style", {"a style", "风格"}, false});
    return missing;
}

void check(const ShotContext& c, Report& report) {
    // In motion control the image and the video say it all, and a prompt by hand says it its own
    // way.
    if (c.empty() || c.motionControl() || c.overridden())
        return;
    const std::vector<Missing> missing = missingIn(c);
    if (missing.empty())
        return;
    std::string en;
    std::string zh;
    for (const Missing& each : missing) {
        const bool last = &each == &missing.back();
        const bool first = &each == &missing.front();
        en += std::string(first ? "" : last ? " and " : ", ") + std::string(each.name.en);
        zh += std::string(first ? "" : "、") + std::string(each.name.zh);
    }
    const bool grave =
        std::any_of(missing.begin(), missing.end(), [](const Missing& each) { return each.grave; });
    report.add(grave ? Severity::Warning : Severity::Advice, std::string(missing.front().field),
               say("The prompt lacks {0}.", "提示词缺少{1}。", en, zh));
}

} // namespace

extern const Rule essentials{
    .id = "prompt/essentials",
    .severity = Severity::Warning,
    .title = {"Subject, action, context, style", "主体、动作、场景、风格"},
    .why = {"These four make a picture. What is not said the model fills in, differently in every "
            "take.",
            "这四样构成画面。没写的，模型会自己补，而且每次都不一样。"},
    .bad =
        {{"A lighthouse that does nothing.", "一座什么也没发生的灯塔。"},
         R"({"shot": {"mode": "text-to-video", "startFrame": null, "characters": null, "subject": "a lighthouse",
                "action": null, "camera": null, "dialogue": null}})"},
    .good =
        {{"A lighthouse whose beam sweeps the sea.", "光束扫过海面的灯塔。"},
         R"({"shot": {"mode": "text-to-video", "startFrame": null, "characters": null, "subject": "a lighthouse",
                "action": "its beam sweeps across the sea", "camera": null, "dialogue": null}})"},
    .source = "K-21",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::prompt
