#include "check/rule.h"

namespace foreframe::rules::file {

namespace {

void check(const StoryboardContext& c, Report& report) {
    const std::string& model = c.storyboard.model;
    if (!model.empty() && !findProfile(model))
        report.add("model",
                   say("“{0}” is a model without a profile here; the limits of {1} are used.",
                       "没有模型“{0}”的资料，暂按 {1} 的限制检查。", model, c.profile.name));
}

} // namespace

extern const Rule unknown_model{
    .id = "file/unknown-model",
    .severity = Severity::Warning,
    .title = {"A model with a profile", "有资料的模型"},
    .why = {"What a model accepts and costs stands in its profile. Without one, checks and prices "
            "are those of another model.",
            "模型的限制和价格写在它的资料里；没有资料时，检查和价格都按另一个模型来算。"},
    .bad = {{"A model that this version does not have.", "此版本没有资料的模型。"},
            R"({"storyboard": {"model": "kling-9"}})"},
    .good = {{"Kling 2.6.", "Kling 2.6。"}, R"({"storyboard": {"model": "kling-2.6"}})"},
    .source = "K-90",
    .fixes = {},
    .checkStoryboard = check,
};

} // namespace foreframe::rules::file
