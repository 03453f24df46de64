#include "check/negative_terms.h"
#include "check/rule.h"

namespace foreframe::rules::negative {

namespace {

void checkList(const std::vector<std::string>& list, const std::string& shotId, Report& report) {
    for (const NegativeTerm& term : negativeTermsIn(list)) {
        const std::string_view negation = negationOf(term.text);
        if (negation.empty())
            continue;
        const std::string_view thing = thingOf(term.text);
        report.add("negativePrompt[" + std::to_string(term.entry) + "]",
                   say("“{0}” says “{1}” once too often: everything here is kept out already.",
                       "“{0}”里的“{1}”多余了：写在这里的本来就会被排除。", term.text, negation),
                   {{say("Write just “{0}”", "只写“{0}”", thing),
                     changeNegativeTerms(shotId, [was = std::string(term.text),
                                                  now = std::string(thing)](std::string_view each) {
                         return each == was ? now : std::string(each);
                     })}});
    }
}

void checkShot(const ShotContext& c, Report& report) {
    if (!c.shot.negativePrompt.empty())
        checkList(c.shot.negativePrompt, c.shot.id, report);
}

void checkStoryboard(const StoryboardContext& c, Report& report) {
    checkList(c.storyboard.negativePrompt, {}, report);
}

} // namespace

extern const Rule no_word{
    .id = "negative/no-word",
    .severity = Severity::Warning,
    .title = {"“No” in a negative prompt", "负面提示词里的“不要”"},
    .why = {"A negative prompt lists things. “No text” in it asks to keep out what has no text.",
            "负面提示词只列事物。写“不要文字”，等于排除“没有文字”。"},
    .bad = {{"“no text”", "“不要文字”"}, R"({"shot": {"negativePrompt": ["no text"]}})"},
    .good = {{"“text”", "“文字”"}, R"({"shot": {"negativePrompt": ["text"]}})"},
    .source = "K-70",
    .fixes = {{"Write just the thing", "只写事物本身"}},
    .checkShot = checkShot,
    .checkStoryboard = checkStoryboard,
};

} // namespace foreframe::rules::negative
