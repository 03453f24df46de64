#include "check/negative_terms.h"
#include "check/rule.h"

#include <unordered_set>

namespace foreframe::rules::negative {

namespace {

/// Leaves the first of the terms with this key, or none where it stands elsewhere already.
Edit dropRepeats(const std::string& shotId, std::uint64_t key, bool keepFirst) {
    return [shotId, key, keepFirst](const Storyboard& storyboard) {
        bool kept = !keepFirst;
        return changeNegativeTerms(shotId, [&](std::string_view term) {
            if (termKey(term) != key)
                return std::string(term);
            const bool keep = !kept;
            kept = true;
            return keep ? std::string(term) : std::string();
        })(storyboard);
    };
}

void checkList(const std::vector<std::string>& list, const std::string& shotId,
               const std::vector<std::string>& inherited, Report& report) {
    std::unordered_set<std::uint64_t> known;
    for (const NegativeTerm& term : negativeTermsIn(inherited))
        known.insert(termKey(term.text));
    std::unordered_set<std::uint64_t> seen;
    for (const NegativeTerm& term : negativeTermsIn(list)) {
        const std::uint64_t key = termKey(term.text);
        const bool elsewhere = known.contains(key);
        if (!elsewhere && seen.insert(key).second)
            continue;
        report.add("negativePrompt[" + std::to_string(term.entry) + "]",
                   elsewhere ? say("“{0}” is in the storyboard's negative prompt already.",
                                   "“{0}”已经在故事板的负面提示词里了。", term.text)
                             : say("“{0}” stands here twice.", "“{0}”写了两次。", term.text),
                   {{say("Drop this “{0}”", "去掉这个“{0}”", term.text),
                     dropRepeats(shotId, key, !elsewhere)}});
    }
}

void checkShot(const ShotContext& c, Report& report) {
    if (!c.shot.negativePrompt.empty())
        checkList(c.shot.negativePrompt, c.shot.id, c.storyboard.negativePrompt, report);
}

void checkStoryboard(const StoryboardContext& c, Report& report) {
    checkList(c.storyboard.negativePrompt, {}, {}, report);
}

} // namespace

extern const Rule duplicate{
    .id = "negative/duplicate",
    .severity = Severity::Advice,
    .title = {"A term twice", "重复的负面词"},
    .why =
        {"The storyboard's terms are added to every shot's. Saying one twice makes the list longer "
         "and no stronger.",
         "故事板的负面词会加到每个镜头里。重复只会让列表更长，不会更有效。"},
    .bad = {{"“blurry” in the storyboard and in the shot.", "故事板和镜头里都写了“模糊”。"},
            R"({"shot": {"negativePrompt": ["Blurry"]}})"},
    .good = {{"Only in the storyboard.", "只写在故事板里。"},
             R"({"shot": {"negativePrompt": ["crowd"]}})"},
    .source = "K-71",
    .fixes = {{"Drop it", "去掉它"}},
    .checkShot = checkShot,
    .checkStoryboard = checkStoryboard,
};

} // namespace foreframe::rules::negative
