#include "check/prose.h"

namespace foreframe::rules::voice {

namespace {

void check(const ShotContext& c, Report& report) {
    for (const StrayTag& stray : c.strayTags()) {
        if (stray.role != TagRole::Silent)
            continue;
        report.add(stray.place.path(),
                   say("{0} is tagged with the voice “{1}”, but says nothing in this shot.",
                       "{0} 标了声音“{1}”，但在此镜头里没有台词。", stray.tag.label,
                       stray.tag.name),
                   {rewrite(c.shot, stray.place.path(), std::string(stray.text),
                            withoutTag(c.storyboard, stray), say("Remove the tag", "删除标记"))});
    }
}

} // namespace

extern const Rule silent_character{
    .id = "voice/silent-character",
    .severity = Severity::Warning,
    .title = {"A tag only for who speaks", "只给说话的人加标记"},
    .why = {"A tagged character is expected to speak. One who has no line may be given somebody "
            "else's, and the voice is billed.",
            "加了标记的角色会被当作要说话；没有台词的角色可能抢走别人的台词，还会计费。"},
    .bad = {{"Ilse is tagged and only listens.", "Ilse 加了标记，却只是在听。"},
            R"({"shot": {"promptOverride":
                "[Agent@Mr. Wang] says: \"Where is the truth?\" [Ilse@Ilse soft] looks away."}})"},
    .good = {{"Only who speaks is tagged.", "只给说话的人加标记。"},
             R"({"shot": {"promptOverride":
                "[Agent@Mr. Wang] says: \"Where is the truth?\" [Ilse] looks away."}})"},
    .source = "K-53f",
    .fixes = {{"Remove the tag", "删除标记"}},
    .checkShot = check,
};

} // namespace foreframe::rules::voice
