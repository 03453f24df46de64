#include "importers/prompt_text/shared_words.h"

#include "base/text.h"
#include "importers/prompt_text/sentences.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

void addSentence(std::string& words, std::string_view sentence) {
    const bool open = !words.empty() && !words.ends_with('.') && !words.ends_with("。") &&
                      !words.ends_with('!') && !words.ends_with('?');
    if (open && !text::trim(sentence).empty())
        words += text::hasHan(words) ? "。" : ".";
    append(words, sentence);
}

/// "A rain-soaked city at night" of a longer description.
std::string nameOf(std::string_view description) {
    const std::string_view sentence = description.substr(0, sentenceEnd(description, 0));
    const std::vector<std::string_view> items = itemsOf(withoutStop(sentence));
    constexpr std::size_t longest = 60; // bytes
    std::string_view name = items.empty() ? sentence : items.front();
    name = name.substr(0, text::validUtf8(name.substr(0, longest)));
    if (name.size() + 3 > longest)
        name = name.substr(0, std::min(name.rfind(' '), name.size()));
    return std::string(name);
}

/// A scene has neither a camera nor a pace.
bool saysMore(const Shot& opening) {
    return opening.camera != Camera() || !opening.pacing.empty() || !opening.title.empty() ||
           !opening.notes.empty();
}

} // namespace

void shareOpening(const Shot& opening, const std::string& words, std::vector<Shot>& shots,
                  Scene& scene, Storyboard& storyboard) {
    Location place;
    std::string picture = opening.subject; // with what it does it is a sentence again
    append(picture, opening.action, text::hasHan(picture) ? "" : " ");
    addSentence(place.description, opening.context);
    addSentence(place.description, picture);
    if (!place.description.empty()) {
        place.id = scene.location = "loc1";
        place.name = nameOf(place.description);
        storyboard.locations.emplace_back(std::move(place));
    }
    scene.lighting = opening.lighting;
    storyboard.style = opening.style;
    storyboard.negativePrompt = opening.negativePrompt;
    if (opening.aspectRatio)
        storyboard.aspectRatio = *opening.aspectRatio;
    if (saysMore(opening))
        scene.notes = words;
    for (Shot& shot : shots) {
        shot.audio.insert(shot.audio.begin(), opening.audio.begin(), opening.audio.end());
        if (!opening.audio.empty())
            shot.nativeAudio.reset();
    }
}

} // namespace foreframe::reading
