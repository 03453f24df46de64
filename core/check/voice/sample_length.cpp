#include "check/field_path.h"
#include "check/media_paths.h"
#include "check/rule.h"

#include <algorithm>

namespace foreframe::rules::voice {

namespace {

void checkSample(const StoryboardContext& c, const std::string& path, const MediaFact& fact,
                 const std::string& field, Report& report) {
    const Range& seconds = c.profile.voices.seconds;
    if (fact.state == MediaFact::State::Missing)
        report.add(field, notThere(path));
    else if (fact.state == MediaFact::State::Unreadable) {
        // Where it is something else altogether, voice/sample-format says what.
        const auto& formats = c.profile.voices.formats;
        if (fact.format.empty() ||
            std::find(formats.begin(), formats.end(), fact.format) != formats.end())
            report.add(field, say("{0} can't be read as a sound.", "{0} 无法作为声音读取。",
                                  nameInMedia(path)));
    } else if (fact.seconds > 0 && !seconds.holds(fact.seconds))
        report.add(field, say("{0} lasts {1} s; a sample lasts {2} to {3} s.",
                              "{0} 长 {1} 秒，样本须在 {2} 到 {3} 秒之间。", nameInMedia(path),
                              number(fact.seconds), number(seconds.min), number(seconds.max)));
}

void check(const StoryboardContext& c, Report& report) {
    int index = -1;
    for (const Shared<Voice>& voice : c.storyboard.voices) {
        ++index;
        if (const MediaFact* fact = factInside(c.media, voice->sample))
            checkSample(c, voice->sample, *fact, FieldPath{"voices", index, ".sample"}.path(),
                        report);
    }
}

} // namespace

extern const Rule sample_length{
    .id = "voice/sample-length",
    .severity = Severity::Error,
    .title = {"A sample of 5 to 30 seconds", "样本 5 到 30 秒"},
    .why =
        {"A voice is made from a sample of 5 to 30 seconds: one speaker, neutral, nothing in the "
         "background. Anything shorter, longer or damaged is refused.",
         "声音由 5 到 30 "
         "秒的样本生成：一人说话、语气平稳、没有背景声。过短、过长或损坏的样本会被拒绝。"},
    .bad =
        {{"A sample of 3 seconds.", "3 秒的样本。"},
         R"({"storyboard": {"voices": [{"id": "v-wang", "name": "Mr. Wang", "sample": "media/wang.wav"},
                                          {"id": "v-ilse", "name": "Ilse soft"}]},
                "media": {"media/wang.wav": {"format": "wav", "bytes": 300000, "seconds": 3}}})"},
    .good =
        {{"A sample of 12 seconds.", "12 秒的样本。"},
         R"({"storyboard": {"voices": [{"id": "v-wang", "name": "Mr. Wang", "sample": "media/wang.wav"},
                                           {"id": "v-ilse", "name": "Ilse soft"}]},
                 "media": {"media/wang.wav": {"format": "wav", "bytes": 900000, "seconds": 12}}})"},
    .source = "K-15, K-51",
    .fixes = {},
    .checkStoryboard = check,
};

} // namespace foreframe::rules::voice
