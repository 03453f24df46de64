#include "check/shot_context.h"

namespace foreframe {

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

const MediaFact* ShotContext::fact(const std::string& path) const {
    const auto found = path.empty() ? media.end() : media.find(path);
    return found == media.end() ? nullptr : &found->second;
}

} // namespace foreframe
