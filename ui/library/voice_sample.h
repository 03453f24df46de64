// A voice's sample in its row: a button that plays it, and its wave.
#pragma once
#include "media/facts.h"
#include "sound/output.h"
#include <QAbstractButton>
#include <QTimer>

namespace foreframe::library {

/// The wave: quiet, and in the colour of dialogue as far as it has been heard.
class SampleWave : public QWidget {
    Q_OBJECT
public:
    explicit SampleWave(QWidget* parent);
    void present(const std::vector<float>& peaks);
    void say(const QString& words); ///< in place of the wave
    void setHeard(double share);    ///< 0 to 1
    const std::vector<float>& peaks() const { return m_peaks; }
    QString words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<float> m_peaks;
    QString m_words;
    double m_heard = 0;
};

/// The button, 24 px. Only one sample is heard at a time.
class VoiceSample : public QAbstractButton {
    Q_OBJECT
public:
    static constexpr int side = 24;

    VoiceSample(SampleWave& wave, QWidget* parent);
    ~VoiceSample() override;

    /// The sample of this voice; an empty path: it has none.
    void present(const QString& voice, const QString& folder, const QString& path);
    bool playing() const { return m_playing; }

    QSize sizeHint() const override { return {side, side}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void toggle();
    void start(std::shared_ptr<const Samples> samples);
    void rest();
    void refresh();

    SampleWave& m_wave;
    QString m_voice;
    QString m_file; ///< absolute; empty: none
    bool m_playing = false;
    std::unique_ptr<SoundOutput> m_output;
    double m_seconds = 0; ///< of what is played
    QTimer m_beat;
};

} // namespace foreframe::library
