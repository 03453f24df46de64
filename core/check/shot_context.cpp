#include "check/shot_context.h"

#include "base/text.h"
#include "check/media_paths.h"

#include <algorithm>

namespace foreframe {

bool ShotContext::empty() const {
    const auto said = [](std::string_view words) { return !text::trim(words).empty(); };
    const Camera& camera = shot.camera;
    return !said(shot.subject) && shot.characters.empty() && !said(shot.action) &&
           !said(shot.context) && !said(camera.move) && !said(camera.motivation) &&
           !said(camera.size) && !said(camera.endSize) && !said(camera.angle) &&
           camera.lens.empty() && shot.emotion.empty() && shot.physicalState.empty() &&
           !hasStart() && shot.endFrame.empty() && shot.motion.video.empty() &&
           !said(shot.promptOverride) &&
           std::none_of(
               shot.dialogue.begin(), shot.dialogue.end(),
               [&](const DialogueLine& line) { return said(line.line) || said(line.action); }) &&
           std::none_of(shot.audio.begin(), shot.audio.end(),
                        [&](const AudioLayer& layer) { return said(layer.description); });
}

const std::string& ShotContext::prompt() const {
    if (!m_prompt)
        m_prompt = composeText(*this);
    return *m_prompt;
}

const PictureWords& ShotContext::words() const {
    if (!m_words)
        m_words.emplace(*this);
    return *m_words;
}

const std::vector<SpokenLine>& ShotContext::speech() const {
    if (!m_speech)
        m_speech = speakingTimes(shot, cast, storyboard.language);
    return *m_speech;
}

const std::vector<Binding>& ShotContext::bindings() const {
    if (!m_bindings)
        m_bindings = bindingsOf(*this);
    return *m_bindings;
}

const std::vector<StrayTag>& ShotContext::strayTags() const {
    if (!m_strayTags)
        m_strayTags = strayTagsOf(*this);
    return *m_strayTags;
}

const MediaFact* ShotContext::fact(const std::string& path) const {
    return factInside(media, path);
}

} // namespace foreframe
