#include "check/fixes.h"

#include "base/text.h"

#include <numeric>

namespace foreframe::fixes {

Fix changeShot(const Shot& shot, Phrase label, std::function<void(Shot&)> change) {
    return {std::move(label),
            [id = shot.id, change = std::move(change)](const Storyboard& storyboard) {
                return edit::changeShot(storyboard, id, change);
            }};
}

Fix audioOn(const Shot& shot) {
    return changeShot(shot, say("Turn native audio on", "打开原生音频"),
                      [](Shot& s) { s.nativeAudio = true; });
}

Fix audioOff(const Shot& shot) {
    return changeShot(shot, say("Turn native audio off for this shot", "关闭此镜头的原生音频"),
                      [](Shot& s) { s.nativeAudio = false; });
}

Fix dropEndFrame(const Shot& shot) {
    return changeShot(shot, say("Drop the end frame", "去掉尾帧"),
                      [](Shot& s) { s.endFrame = {}; });
}

Fix makeTextToVideo(const Shot& shot) {
    return changeShot(shot, say("Make it text-to-video", "改为文生视频"), [](Shot& s) {
        s.mode = mode::textToVideo;
        s.startFrame.image.clear();
        s.endFrame = {};
        s.continuesPrevious = false;
        s.motion = {};
    });
}

Fix makeImageToVideo(const Shot& shot) {
    return changeShot(shot, say("Make it image-to-video", "改为图生视频"), [](Shot& s) {
        s.mode = mode::imageToVideo;
        s.aspectRatio.reset();
        s.motion = {};
        if (!s.startFrame.empty() || s.continuesPrevious)
            return;
        // The picture is still to be made: of what the shot shows.
        for (const std::string* words : {&s.subject, &s.action, &s.context})
            if (s.startFrame.description.empty())
                s.startFrame.description = text::trim(*words);
    });
}

Fix makeProfessional(const Shot& shot) {
    return changeShot(shot, say("Make it professional quality", "改为高品质模式"),
                      [](Shot& s) { s.quality = std::string(quality::professional); });
}

namespace {

/// How many letters must be added, dropped or swapped for one word to become the other.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

std::string_view nearest(std::string_view word, std::span<const std::string_view> list) {
    constexpr std::size_t longest = 40; // no known word is near something longer
    if (word.size() > longest)
        return {};
    const std::string typed = text::lower(word);
    std::string_view best;
    std::size_t least = typed.size();
    for (const std::string_view known : list) {
        const std::size_t apart =
            known.size() < typed.size() ? typed.size() - known.size() : known.size() - typed.size();
        if (apart >= least)
            continue;
        if (const std::size_t d = distance(typed, text::lower(known)); d < least) {
            least = d;
            best = known;
        }
    }
    return least * 2 <= std::max(typed.size(), best.size()) + 1 ? best : std::string_view();
}

} // namespace foreframe::fixes
