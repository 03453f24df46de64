#include "check/passage.h"

namespace foreframe::rules::continuity {

namespace {

struct Opposites {
    WordList one;
    WordList other;
};

const std::vector<Opposites>& opposites() {
    static const std::vector<Opposites> all{
        {WordList::named("day"), WordList::named("night")},
        {WordList::named("bright-light"), WordList::named("dark-light")}};
    return all;
}

/// What a shot says about its light: place and lighting, or the prompt written by hand.
struct Light {
    std::string text;
    std::vector<Word> words;

    Light(const Settings& settings, const Shot& shot)
        : text(hasOverride(shot)
                   ? shot.promptOverride
                   : std::string(settings.context) + ".\n" + std::string(settings.lighting)) {
        appendWords(text, 0, true, words);
    }
    /// The word for one side, as written; empty where it names the other side too, or neither.
    std::string_view only(const WordList& side, const WordList& opposite) const {
        const auto match = side.find(words);
        if (!match || negatedAt(words, match.first) || opposite.in(words))
            return {};
        const Word& first = words[match.first];
        const Word& last = words[match.first + match.count - 1];
        return std::string_view(text).substr(first.begin, last.begin + last.length - first.begin);
    }
};

void check(const ShotContext& c, Report& report) {
    if (!c.previous || c.previousScene != &c.scene)
        return;
    const auto& own = c.shot;
    const auto& before = *c.previous;
    const bool says = !own.context.empty() || !own.lighting.empty() || c.overridden() ||
                      !before.context.empty() || !before.lighting.empty() || hasOverride(before);
    if (!says)
        return; // both inherit the same
    const Light here(c.settings, own);
    const Light there(settingsOf(c.storyboard, c.scene, before, c.cast), before);
    for (const Opposites& pair : opposites())
        for (const auto& [side, other] :
             {std::pair(&pair.one, &pair.other), std::pair(&pair.other, &pair.one)}) {
            const std::string_view now = here.only(*side, *other);
            const std::string_view then =
                now.empty() ? std::string_view() : there.only(*other, *side);
            if (then.empty())
                continue;
            report.add(c.overridden()                                 ? "promptOverride"
                       : own.lighting.empty() && !own.context.empty() ? "context"
                                                                      : "lighting",
                       say("Here it is “{0}”, in the shot before “{1}”, and both are one scene.",
                           "这里是“{0}”，上一镜头是“{1}”，却是同一场戏。", now, then));
            return;
        }
}

} // namespace

extern const Rule lighting{
    .id = "continuity/lighting",
    .severity = Severity::Advice,
    .title = {"Day and night in one scene", "同一场戏里又是白天又是夜晚"},
    .why = {"Within a scene time stands almost still. Where the light jumps from one shot to the "
            "next, the cut is seen before the story is.",
            "同一场戏里时间几乎不动。光线从一个镜头跳到另一个，观众先看到剪辑，再看到故事。"},
    .bad =
        {{"A shot at noon behind one at midnight.", "午夜的镜头后面接正午的镜头。"},
         R"({"before": {"lighting": "moonlight, deep night"}, "shot": {"lighting": "bright noon sun"}})"},
    .good =
        {{"Both at night.", "都在夜里。"},
         R"({"before": {"lighting": "moonlight, deep night"}, "shot": {"lighting": "moonlight on the railing"}})"},
    .source = "K-62",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::continuity
