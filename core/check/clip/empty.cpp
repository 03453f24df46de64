#include "check/rule.h"

namespace foreframe::rules::clip {

namespace {

void check(const ShotContext& c, Report& report) {
    if (c.empty())
        report.add("subject",
                   say("This shot is blank: it says neither what is seen nor what is heard.",
                       "此镜头是空的：既没写看到什么，也没写听到什么。"));
}

} // namespace

extern const Rule empty{
    .id = "clip/empty",
    .severity = Severity::Error,
    .title = {"Something to generate", "要有可生成的内容"},
    .why = {"A clip made from nothing costs as much as any other. Say who or what is seen and what "
            "happens.",
            "空镜头同样要付费。请写明画面里有谁或有什么，以及发生了什么。"},
    .bad =
        {{"A new shot in which nothing has been written.", "新建后什么都没写的镜头。"},
         R"({"shot": {"mode": "text-to-video", "startFrame": null, "characters": null, "action": null,
                "camera": null, "dialogue": null, "audio": null}})"},
    .good = {{"A shot with one action.", "只写了一个动作的镜头。"},
             R"({"shot": {"mode": "text-to-video", "startFrame": null, "characters": null,
                "action": "waves break over the pylons", "camera": null, "dialogue": null,
                "audio": null}})"},
    .source = "K-21",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::clip
