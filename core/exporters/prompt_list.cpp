#include "exporters/prompt_list.h"

#include "base/text.h"
#include "format/writer.h"

namespace foreframe {

std::string promptList(const Storyboard& storyboard, const Cast& cast, const MediaFacts& media,
                       const std::vector<ExportShot>& shots) {
    Writer out;
    out.open('[');
    for (const ExportShot& entry : shots) {
        const Scene& scene = *storyboard.scenes[entry.place.scene];
        const Shot& shot = *scene.shots[entry.place.shot];
        const Settings settings = settingsOf(storyboard, scene, shot, cast);
        const auto text = [&out](std::string_view key, std::string_view value) {
            out.key(key);
            out.text(value);
        };
        out.element();
        out.open('{');
        text("shot", entry.slate);
        text("shotId", shot.id);
        text("prompt", entry.prompt);
        text("negativePrompt", entry.negativePrompt);
        out.key("characters");
        out.number(static_cast<double>(text::codePoints(entry.prompt)));
        out.key("duration");
        out.number(clipSeconds(shot, media));
        text("aspectRatio", settings.aspectRatio);
        text("mode", shot.mode);
        out.key("nativeAudio");
        out.word(hasSound(settings, shot) ? "true" : "false");
        out.key("voices");
        out.open('[');
        for (const std::string& voice : entry.voices) {
            out.element();
            out.text(voice);
        }
        out.close(']');
        out.close('}');
    }
    out.close(']');
    return out.take() + '\n';
}

} // namespace foreframe
