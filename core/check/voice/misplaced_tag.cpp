#include "check/prose.h"

namespace foreframe::rules::voice {

namespace {

void check(const ShotContext& c, Report& report) {
    for (const StrayTag& stray : c.strayTags()) {
        if (stray.role != TagRole::Misplaced)
            continue;
        std::vector<Fix> fixes;
        if (std::string mended = withTagBehindLabel(c, stray); !mended.empty())
            fixes.push_back(rewrite(c.shot, stray.place.path(), std::string(stray.text),
                                    std::move(mended),
                                    say("Put it behind the label", "移到角色名后面")));
        report.add(stray.place.path(),
                   say("The tag “@{0}” is not behind the label of who speaks, so it binds nothing.",
                       "标记“@{0}”不在说话角色名的后面，不起绑定作用。", stray.tag.name),
                   std::move(fixes));
    }
}

} // namespace

extern const Rule misplaced_tag{
    .id = "voice/misplaced-tag",
    .severity = Severity::Error,
    .title = {"The tag behind the label", "标记写在角色名后"},
    .why = {"A voice is bound by its tag right behind the speaker's label, before the line. After "
            "the line, before the label or in a note of its own it binds nothing.",
            "声音标记要紧跟说话者的角色名、写在台词之前；写在台词后、角色名前或单独说明都无效。"},
    .bad = {{"The tag stands after the line.", "标记写在台词后面。"},
            R"({"shot": {"promptOverride": "[Agent] says: \"Where is the truth?\" [@Mr. Wang]"}})"},
    .good = {{"The tag stands behind the label.", "标记写在角色名后面。"},
             R"({"shot": {"promptOverride": "[Agent@Mr. Wang] says: \"Where is the truth?\""}})"},
    .source = "K-53c",
    .fixes = {{"Put it behind the label", "移到角色名后面"}},
    .checkShot = check,
};

} // namespace foreframe::rules::voice
