#include "check/rule.h"

namespace foreframe::rules::file {

namespace {

void check(const StoryboardContext& c, Report& report) {
    for (const Repair& repair : c.repairs)
        report.add(repair.field, say("The id “{0}” was given twice; here it is “{1}” now.",
                                     "id“{0}”重复出现，此处已改为“{1}”。", repair.was, repair.now));
}

} // namespace

extern const Rule duplicate_id{
    .id = "file/duplicate-id",
    .severity = Severity::Warning,
    .title = {"Every id once", "id 不重复"},
    .why = {"An id names one thing for good. Where a file gave it twice, the second got a new one; "
            "whatever pointed at it now points at the first.",
            "一个 id 只对应一样东西。重复的第二个已换上新 id，原来的引用都指向第一个。"},
    .bad = {{"Two voices with one id.", "两个声音用了同一个 id。"},
            R"({"storyboard": {"voices": [{"id": "v-wang", "name": "Mr. Wang"},
                {"id": "v-ilse", "name": "Ilse soft"}, {"id": "v-ilse", "name": "Ilse loud"}]}})"},
    .good = {{"An id for each voice.", "每个声音各有 id。"}, "{}"},
    .source = "the file format",
    .fixes = {},
    .checkStoryboard = check,
};

} // namespace foreframe::rules::file
