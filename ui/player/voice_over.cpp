#include "player/voice_over.h"

#include "jobs/run_in_background.h"

namespace foreframe {

namespace {

constexpr int keptSeconds = 600; ///< of speech
constexpr std::size_t shotsAhead = 3;

QString nameOf(const ScratchLine& line) {
    return QStringLiteral("%1:%2:%3:%4")
        .arg(qt(line.voice))
        .arg(line.pitch)
        .arg(line.wordsAMinute)
        .arg(qt(line.text));
}

ScratchLine asSpoken(const Storyboard& film, const DialogueLine& line) {
    const Cast cast(film);
    const Voice* voice = cast.voiceOf(line);
    const std::string& language = !line.language.empty()              ? line.language
                                  : voice && !voice->language.empty() ? voice->language
                                                                      : film.language;
    return scratchLine(line.line, line.character, language);
}

} // namespace

VoiceOver::VoiceOver(Playback& playback, QObject* parent)
    : QObject(parent),
      m_playback(playback),
      m_made(keptSeconds) {
    m_pool.setMaxThreadCount(1);
    connect(&playback, &Playback::jumped, this, &VoiceOver::cut);
    connect(&playback, &Playback::moved, this, &VoiceOver::follow);
    connect(&playback, &Playback::stateChanged, this, &VoiceOver::follow);
}

VoiceOver::~VoiceOver() {
    m_pool.clear();
    m_pool.waitForDone();
}

void VoiceOver::cut() {
    m_on.reset();
    m_wanted.reset();
    if (m_output)
        m_output->stop();
}

void VoiceOver::follow() {
    if (!m_playback.sounds() || m_playback.reel().empty()) {
        if (m_on)
            cut();
        return;
    }
    if (!std::exchange(m_opened, true)) {
        m_output = openSound();
        if (!m_output)
            setSilence(Silence::NoDevice);
    }
    if (!m_output)
        return;
    const Reel& reel = m_playback.reel();
    const Reel::Moment moment = reel.at(m_playback.time());
    const Shot& shot = reel.shot(moment.entry);
    if (m_on && m_on->shot != shot.id)
        cut();
    const Cue cue{shot.id, moment.line.value_or(0)};
    if (!moment.line || m_on == cue)
        return; // a line that takes longer than was thought is heard to its end
    m_on = cue;
    m_wanted = asSpoken(reel.film(), shot.dialogue[cue.line]);
    make(*m_wanted);
    prepare(reel, moment.entry);
    hear();
}

void VoiceOver::prepare(const Reel& reel, std::size_t entry) {
    for (std::size_t i = entry; i < std::min(reel.size(), entry + shotsAhead); ++i)
        for (const DialogueLine& line : reel.shot(i).dialogue)
            if (!line.line.empty())
                make(asSpoken(reel.film(), line));
}

void VoiceOver::make(const ScratchLine& line) {
    const QString name = nameOf(line);
    if (m_made.contains(name) || m_making.contains(name))
        return;
    m_making.insert(name);
    const auto say = [line] { return std::make_shared<const Samples>(speak(line)); };
    runInBackground(m_pool, this, say, [this, name](const std::shared_ptr<const Samples>& samples) {
        m_making.remove(name);
        if (samples->empty()) {
            setSilence(Silence::NoSpeech);
            return;
        }
        m_made.insert(name, new std::shared_ptr<const Samples>(samples),
                      1 + int(samples->seconds()));
        hear();
    });
}

/// From where the line is by now.
void VoiceOver::hear() {
    const auto* made = m_wanted ? m_made.object(nameOf(*m_wanted)) : nullptr;
    if (!made || !m_on)
        return;
    const Reel& reel = m_playback.reel();
    const Reel::Moment moment = reel.at(m_playback.time());
    const auto lines = reel.linesOf(moment.entry);
    if (reel.shot(moment.entry).id == m_on->shot && m_on->line < lines.size())
        m_output->play(*made, moment.inShot - lines[m_on->line].start);
    m_wanted.reset();
}

void VoiceOver::setSilence(Silence silence) {
    if (silence == m_silence)
        return;
    m_silence = silence;
    emit silenceChanged();
}

} // namespace foreframe
