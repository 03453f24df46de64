#include "check/media_paths.h"
#include "check/pictures.h"
#include "check/rule.h"

namespace foreframe::rules::frame {

namespace {

void check(const ShotContext& c, Report& report) {
    for (const FramePicture& picture : framePictures(c)) {
        if (!picture.fact)
            continue;
        if (picture.fact->state == MediaFact::State::Missing)
            report.add(std::string(picture.field), notThere(picture.path));
        else if (picture.fact->state == MediaFact::State::Unreadable && !picture.isForeign())
            report.add(std::string(picture.field),
                       say("{0} can't be read as a picture.", "{0} 无法作为图片读取。",
                           nameInMedia(picture.path)));
    }
}

} // namespace

extern const Rule missing_file{
    .id = "frame/missing-file",
    .severity = Severity::Error,
    .title = {"The picture is there", "图片要在"},
    .why = {"A frame is sent as a file. One that was moved, renamed or damaged can't be.",
            "首帧和尾帧以文件发送；被移走、改名或损坏的文件无法发送。"},
    .bad = {{"The start frame's file was renamed.", "首帧的文件被改了名。"},
            R"({"media": {"media/shot.png": {"state": "missing"}}})"},
    .good = {{"The file is where the storyboard says.", "文件就在分镜所写的位置。"},
             R"({"media": {"media/shot.png": {"format": "png", "bytes": 900000, "width": 1920,
                                             "height": 1080}}})"},
    .source = "K-12",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::frame
