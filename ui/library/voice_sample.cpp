#include "library/voice_sample.h"

#include "jobs/run_in_background.h"
#include "session/strings.h"
#include "sound/decode.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QCache>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>

namespace foreframe::library {

namespace {

constexpr int stretches = 96; ///< of a wave that is kept; as many are shown as fit
constexpr int barPitch = 3;
constexpr int barWidth = 2;
constexpr int beat = 40; ///< ms

/// What is heard now is stopped by what is heard next.
QPointer<VoiceSample> sounding;

struct Wave {
    std::vector<float> peaks;
    QString problem;
};

/// By file and time: a sample that was recorded anew is another one.
QCache<QString, Wave>& waves() {
    static QCache<QString, Wave> known(500);
    return known;
}

QString nameOf(const QFileInfo& file) {
    return file.filePath() + QLatin1Char(':') +
           QString::number(file.lastModified().toMSecsSinceEpoch());
}

/// Nothing that leaves the storyboard's folder, by its spelling or through a link, is opened.
QString fileInside(const QString& folder, const QString& path) {
    if (folder.isEmpty() || path.isEmpty() || !staysInside(utf8(path)))
        return {};
    const QString root = QFileInfo(folder).canonicalFilePath() + QLatin1Char('/');
    const QString file = QFileInfo(QDir(folder).filePath(path)).canonicalFilePath();
    return file.startsWith(root) ? file : QString();
}

Wave waveOf(const QString& file) {
    const auto samples = decodeSound(file);
    return samples ? Wave{wavePeaks(*samples, stretches), {}} : Wave{{}, qt(samples.error().what)};
}

} // namespace

// -- the wave -------------------------------------------------------------------------------------

SampleWave::SampleWave(QWidget* parent)
    : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SampleWave::present(const std::vector<float>& peaks) {
    m_peaks = peaks;
    m_words.clear();
    update();
}

void SampleWave::say(const QString& words) {
    m_peaks.clear();
    m_words = words;
    update();
}

void SampleWave::setHeard(double share) {
    m_heard = share;
    update();
}

void SampleWave::paintEvent(QPaintEvent*) {
    const theme::Colours& c = theme::colours();
    QPainter painter(this);
    if (!m_words.isEmpty()) {
        painter.setFont(theme::font(theme::Type::Small));
        painter.setPen(c.error);
        painter.drawText(rect(), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_words, Qt::ElideRight, width()));
        return;
    }
    if (m_peaks.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int bars = width() / barPitch;
    for (int i = 0; i < bars; ++i) {
        const auto at = std::size_t(i) * m_peaks.size() / std::size_t(bars);
        const double tall = qMax(2.0, double(m_peaks[at]) * height());
        painter.setBrush(i < m_heard * bars ? c.dialogue : c.text3);
        painter.drawRoundedRect(QRectF(i * barPitch, (height() - tall) / 2, barWidth, tall), 1, 1);
    }
}

// -- the button -----------------------------------------------------------------------------------

VoiceSample::VoiceSample(SampleWave& wave, QWidget* parent)
    : QAbstractButton(parent),
      m_wave(wave) {
    setFixedSize(side, side);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    m_beat.setInterval(beat);
    connect(this, &QAbstractButton::clicked, this, &VoiceSample::toggle);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        const double heard = m_output ? m_output->playedSeconds() : m_seconds;
        m_wave.setHeard(m_seconds > 0 ? heard / m_seconds : 0);
        if (heard >= m_seconds)
            rest();
    });
    refresh();
}

VoiceSample::~VoiceSample() = default;

void VoiceSample::present(const QString& voice, const QString& folder, const QString& path) {
    m_voice = voice;
    const QString file = fileInside(folder, path);
    const bool missing = file.isEmpty() && !path.isEmpty();
    if (file != m_file)
        rest();
    m_file = file;
    setVisible(!path.isEmpty());
    m_wave.setVisible(!path.isEmpty());
    setEnabled(!missing);
    refresh();
    if (missing) {
        m_wave.say(tr("%1 is missing").arg(QFileInfo(path).fileName()));
        return;
    }
    if (file.isEmpty())
        return;
    const QString name = nameOf(QFileInfo(file));
    const auto show = [this](const Wave& wave) {
        wave.problem.isEmpty() ? m_wave.present(wave.peaks) : m_wave.say(wave.problem);
        setEnabled(wave.problem.isEmpty());
    };
    if (const Wave* known = waves().object(name)) {
        show(*known);
        return;
    }
    m_wave.present({});
    const auto make = [file] { return waveOf(file); };
    runInBackground(this, make, [this, name, file, show](const Wave& wave) {
        waves().insert(name, new Wave(wave));
        if (file == m_file && m_wave.words().isEmpty()) // why it can't be heard is not drawn over
            show(wave);
    });
}

void VoiceSample::toggle() {
    if (m_playing) {
        rest();
        return;
    }
    if (sounding)
        sounding->rest();
    sounding = this;
    m_playing = true;
    refresh();
    const auto decode = [file = m_file] { return decodeSound(file); };
    runInBackground(this, decode, [this, file = m_file](const Result<Samples>& samples) {
        if (!m_playing || file != m_file)
            return;
        if (samples)
            start(std::make_shared<const Samples>(*samples));
        else
            rest();
    });
}

void VoiceSample::start(std::shared_ptr<const Samples> samples) {
    m_output = openSound();
    if (!m_output) {
        rest();
        setToolTip(tr("There is no sound device."));
        m_wave.say(toolTip());
        return;
    }
    m_seconds = samples->seconds();
    m_output->play(std::move(samples));
    m_beat.start();
}

void VoiceSample::rest() {
    m_beat.stop();
    if (m_output)
        m_output->stop();
    m_output.reset();
    m_playing = false;
    m_wave.setHeard(0);
    refresh();
}

void VoiceSample::refresh() {
    setAccessibleName(
        (m_playing ? tr("Stop the sample of %1") : tr("Play the sample of %1")).arg(m_voice));
    setToolTip(accessibleName());
    update();
}

void VoiceSample::paintEvent(QPaintEvent*) {
    const theme::Colours& c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(c.lineStrong, 1));
    painter.setBrush(isDown() ? c.pressed : underMouse() && isEnabled() ? c.hover : c.raised);
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    const QColor& ink = !isEnabled() ? c.text3 : m_playing ? c.dialogue : c.text;
    painter.drawPixmap(QPoint(5, 5),
                       theme::sign(m_playing ? QStringLiteral("pause") : QStringLiteral("play"),
                                   ink, 14, devicePixelRatioF()));
}

} // namespace foreframe::library
