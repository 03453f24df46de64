#include "check/negative_terms.h"
#include "check/rule.h"

#include <unordered_set>

namespace foreframe::rules::negative {

namespace {

constexpr std::size_t most = 15;

std::size_t different(const std::vector<std::string>& first,
                      const std::vector<std::string>& second = {}) {
    std::unordered_set<std::uint64_t> keys;
    for (const auto* list : {&first, &second})
        for (const NegativeTerm& term : negativeTermsIn(*list))
            keys.insert(termKey(term.text));
    return keys.size();
}

Phrase message(std::size_t count) {
    return say("{0} terms are kept out; beyond {1} the picture goes flat.",
               "共排除 {0} 项，超过 {1} 项画面会变平淡。", std::to_string(count),
               std::to_string(most));
}

void checkShot(const ShotContext& c, Report& report) {
    const auto& inherited = c.storyboard.negativePrompt;
    if (c.shot.negativePrompt.empty())
        return; // then the storyboard's list is to blame, and it is said there
    const std::size_t count = different(inherited, c.shot.negativePrompt);
    if (count > most && different(inherited) <= most)
        report.add("negativePrompt", message(count));
}

void checkStoryboard(const StoryboardContext& c, Report& report) {
    if (const std::size_t count = different(c.storyboard.negativePrompt); count > most)
        report.add("negativePrompt", message(count));
}

} // namespace

extern const Rule too_many{
    .id = "negative/too-many",
    .severity = Severity::Advice,
    .title = {"A long negative prompt", "负面提示词太长"},
    .why =
        {"A few critical terms work. A long list takes life out of the picture and hides the terms "
         "that matter.",
         "少数关键词才有效。列得太长，画面会失去生气，真正要紧的词也被淹没。"},
    .bad =
        {{"Sixteen terms.", "十六项。"},
         R"({"shot": {"negativePrompt": ["blur", "noise", "grain", "text", "logo", "watermark", "frame", "border", "glare", "haze", "flicker", "ghosting", "banding", "artifacts", "distortion", "crowd"]}})"},
    .good = {{"Three terms.", "三项。"},
             R"({"shot": {"negativePrompt": ["text", "logo", "crowd"]}})"},
    .source = "K-71",
    .fixes = {},
    .checkShot = checkShot,
    .checkStoryboard = checkStoryboard,
};

} // namespace foreframe::rules::negative
