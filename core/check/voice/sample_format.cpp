#include "base/text.h"
#include "check/field_path.h"
#include "check/media_paths.h"
#include "check/rule.h"

#include <algorithm>

namespace foreframe::rules::voice {

namespace {

/// The ending of a file's name in lower case, without the dot.
std::string endingOf(std::string_view path) {
    const std::size_t dot = path.find_last_of("./");
    return dot == std::string_view::npos || path[dot] == '/' ? std::string()
                                                             : text::lower(path.substr(dot + 1));
}

/// MP4 and MOV are one family of containers, told apart by little more than their names.
bool sameFamily(std::string_view a, std::string_view b) {
    const auto isMovie = [](std::string_view format) { return format == "mp4" || format == "mov"; };
    return a == b || (isMovie(a) && isMovie(b));
}

void checkSample(const StoryboardContext& c, const std::string& path, const std::string& field,
                 Report& report) {
    const auto& formats = c.profile.voices.formats;
    const auto allowed = [&](const std::string& format) {
        return std::find(formats.begin(), formats.end(), format) != formats.end();
    };
    const std::string ending = endingOf(path);
    const MediaFact* fact = factInside(c.media, path);
    const std::string content = fact ? fact->format : std::string();
    if (!allowed(ending))
        report.add(field, say("{0} does not end in .mp3, .wav, .mp4 or .mov.",
                              "{0} 的扩展名不是 .mp3、.wav、.mp4 或 .mov。", nameInMedia(path)));
    else if (fact && fact->state == MediaFact::State::Unreadable && content.empty())
        report.add(field, say("{0} holds no sound of a kind that is known.",
                              "{0} 的内容不是可识别的声音格式。", nameInMedia(path)));
    else if (!content.empty() && !allowed(content))
        report.add(field,
                   say("{0} holds {1}, which the service takes no voice from.",
                       "{0} 的内容是 {1}，服务不能用它生成声音。", nameInMedia(path), content));
    else if (!content.empty() && !sameFamily(ending, content))
        report.add(field,
                   say("{0} is named .{1} but holds {2}.", "{0} 的扩展名是 .{1}，内容却是 {2}。",
                       nameInMedia(path), ending, content));
}

void check(const StoryboardContext& c, Report& report) {
    int index = -1;
    for (const Shared<Voice>& voice : c.storyboard.voices) {
        ++index;
        if (!voice->sample.empty() && !isOutside(c.media, voice->sample))
            checkSample(c, voice->sample, FieldPath{"voices", index, ".sample"}.path(), report);
    }
}

} // namespace

extern const Rule sample_format{
    .id = "voice/sample-format",
    .severity = Severity::Error,
    .title = {"A sample the service takes", "服务接受的样本"},
    .why =
        {"The service takes samples in MP3, WAV, MP4 and MOV, and believes the name: a file whose "
         "content is something else is refused.",
         "服务接受 MP3、WAV、MP4 和 MOV 样本，并以文件名为准；内容不符会被拒绝。"},
    .bad =
        {{"A sample in Ogg.", "Ogg 格式的样本。"},
         R"({"storyboard": {"voices": [{"id": "v-wang", "name": "Mr. Wang", "sample": "media/wang.ogg"},
                                          {"id": "v-ilse", "name": "Ilse soft"}]}})"},
    .good =
        {{"A sample in WAV.", "WAV 格式的样本。"},
         R"({"storyboard": {"voices": [{"id": "v-wang", "name": "Mr. Wang", "sample": "media/wang.wav"},
                                           {"id": "v-ilse", "name": "Ilse soft"}]},
                 "media": {"media/wang.wav": {"format": "wav", "bytes": 900000, "seconds": 12}}})"},
    .source = "K-15, K-51",
    .fixes = {},
    .checkStoryboard = check,
};

} // namespace foreframe::rules::voice
