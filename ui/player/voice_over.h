// Speaks the lines while the film plays at its own speed, in scratch voices.
#pragma once
#include "player/playback.h"
#include "sound/output.h"
#include "sound/scratch_voice.h"
#include <QCache>
#include <QSet>
#include <QThreadPool>

namespace foreframe {

class VoiceOver : public QObject {
    Q_OBJECT
public:
    enum class Silence { None, NoDevice, NoSpeech };

    explicit VoiceOver(Playback& playback, QObject* parent = nullptr);
    ~VoiceOver() override;

    /// Why nothing is heard; known once the film has been played.
    Silence silence() const { return m_silence; }

signals:
    void silenceChanged();

private:
    /// A line of a shot.
    struct Cue {
        std::string shot;
        std::size_t line = 0;
        bool operator==(const Cue&) const = default;
    };

    void follow();
    void cut(); ///< what is heard ends
    void hear();
    void prepare(const Reel& reel, std::size_t entry);
    void make(const ScratchLine& line);
    void setSilence(Silence silence);

    Playback& m_playback;
    QThreadPool m_pool;
    bool m_opened = false;
    std::unique_ptr<SoundOutput> m_output;
    Silence m_silence = Silence::None;
    std::optional<Cue> m_on;
    std::optional<ScratchLine> m_wanted; ///< to be heard as soon as it is made
    QCache<QString, std::shared_ptr<const Samples>> m_made;
    QSet<QString> m_making;
};

} // namespace foreframe
