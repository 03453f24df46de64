#include "base/text.h"
#include "check/field_path.h"
#include "check/rule.h"

namespace foreframe::rules::voice {

namespace {

void check(const StoryboardContext& c, Report& report) {
    const int most = c.profile.voices.maxNameLength;
    int index = -1;
    for (const Shared<Voice>& voice : c.storyboard.voices) {
        ++index;
        const std::size_t length = text::codePoints(voice->name);
        if (length > static_cast<std::size_t>(most))
            report.add(FieldPath{"voices", index, ".name"}.path(),
                       say("“{0}” has {1} characters; the service takes {2}.",
                           "“{0}”有 {1} 个字符，服务最多接受 {2} 个。", voice->name,
                           std::to_string(length), std::to_string(most)));
    }
}

} // namespace

extern const Rule name_length{
    .id = "voice/name-length",
    .severity = Severity::Warning,
    .title = {"A voice name that fits", "声音名称不超长"},
    .why =
        {"The service takes voice names of up to 20 characters. A name that is cut short there no "
         "longer matches its tag in the prompt.",
         "服务的声音名称最多 20 个字符；被截短后就与提示词里的标记对不上了。"},
    .bad =
        {{"A name of 31 characters.", "31 个字符的名称。"},
         R"({"storyboard": {"voices": [{"id": "v-wang", "name": "Mr. Wang when he is very tired"},
                                          {"id": "v-ilse", "name": "Ilse soft"}]}})"},
    .good = {{"A short name.", "简短的名称。"},
             R"({"storyboard": {"voices": [{"id": "v-wang", "name": "Mr. Wang, tired"},
                                           {"id": "v-ilse", "name": "Ilse soft"}]}})"},
    .source = "K-15",
    .fixes = {},
    .checkStoryboard = check,
};

} // namespace foreframe::rules::voice
