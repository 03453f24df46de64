#include "check/media_paths.h"
#include "check/rule.h"

namespace foreframe::rules::media {

namespace {

template <class Owner>
void checkPaths(const Owner& owner, const MediaFacts& facts, Report& report) {
    eachMediaPath(owner, [&](const FieldPath& place, const std::string& path) {
        if (isOutside(facts, path))
            report.add(place.path(),
                       say("{0} is not inside the storyboard's folder, so it is neither opened nor "
                           "exported.",
                           "{0} 不在分镜文件夹内，不会被打开或导出。", path));
    });
}

void check(const ShotContext& c, Report& report) {
    checkPaths(c.shot, c.media, report);
}

void checkWhole(const StoryboardContext& c, Report& report) {
    checkPaths(c.storyboard, c.media, report);
}

} // namespace

extern const Rule outside{
    .id = "media/outside",
    .severity = Severity::Error,
    .title = {"Media beside the storyboard", "素材放在分镜旁"},
    .why = {"A storyboard travels with its folder. A path that leads out of it is lost on the next "
            "machine, and could reach what was never meant to be shared.",
            "分镜连同它的文件夹一起移动。指向文件夹外的路径换台电脑就失效，还可能带出不该分享的文件"
            "。"},
    .bad = {{"A start frame on the desktop.", "首帧放在桌面上。"},
            R"({"shot": {"startFrame": {"image": "/pictures/frame.png"}}})"},
    .good = {{"A start frame in the media folder.", "首帧放在 media 文件夹里。"},
             R"({"shot": {"startFrame": {"image": "media/frame.png"}}})"},
    .source = "the file format",
    .fixes = {},
    .checkShot = check,
    .checkStoryboard = checkWhole,
};

} // namespace foreframe::rules::media
