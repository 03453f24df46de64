#include "check/rule.h"

namespace foreframe::rules::voice {

namespace {

void check(const StoryboardContext& c, Report& report) {
    const std::size_t count = c.storyboard.voices.size();
    const int most = c.profile.voices.maxLibrary;
    if (count > static_cast<std::size_t>(most))
        report.add("voices", say("The library has {0} voices; the service keeps {1}.",
                                 "声音库有 {0} 个声音，服务最多保存 {1} 个。",
                                 std::to_string(count), std::to_string(most)));
}

/// A library of so many voices, as JSON.
std::string libraryOf(int count) {
    std::string voices;
    for (int i = 0; i < count; ++i)
        voices += R"(, {"id": "v)" + std::to_string(i) + R"(", "name": "Voice )" +
                  std::to_string(i) + "\"}";
    return R"({"storyboard": {"voices": [{"id": "v-wang", "name": "Mr. Wang"},
               {"id": "v-ilse", "name": "Ilse soft"})" +
           voices + "]}}";
}

const std::string overfull = libraryOf(199);
const std::string full = libraryOf(198);

} // namespace

extern const Rule library_full{
    .id = "voice/library-full",
    .severity = Severity::Error,
    .title = {"Room for every voice", "声音库不超量"},
    .why =
        {"The service keeps 200 custom voices. One more can't be made before another is removed.",
         "服务最多保存 200 个自定义声音，再多就要先删除旧的。"},
    .bad = {{"A library of 201 voices.", "201 个声音。"}, overfull},
    .good = {{"A library of 200 voices.", "200 个声音。"}, full},
    .source = "K-51",
    .fixes = {},
    .checkStoryboard = check,
};

} // namespace foreframe::rules::voice
