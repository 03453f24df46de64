// Sound by Qt Multimedia.
#include "sound/output.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

#include <algorithm>

namespace {

using foreframe::Samples;

QAudioFormat formatOf(int rate) {
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

class QtOutput : public foreframe::SoundOutput {
public:
    explicit QtOutput(const QAudioDevice& device)
        : m_device(device) {}
    ~QtOutput() override { stop(); }

    void play(std::shared_ptr<const Samples> samples, double from) override {
        stop();
        m_samples = std::move(samples);
        m_from = std::clamp(from, 0.0, m_samples->seconds());
        const auto first = static_cast<std::size_t>(m_from * m_samples->rate);
        const auto* bytes = reinterpret_cast<const char*>(m_samples->values.data() + first);
        const auto count = static_cast<qsizetype>((m_samples->values.size() - first) * 2);
        m_bytes.setData(QByteArray::fromRawData(bytes, count));
        m_bytes.open(QIODevice::ReadOnly);
        m_sink = std::make_unique<QAudioSink>(m_device, formatOf(m_samples->rate));
        m_sink->start(&m_bytes);
    }
    void stop() override {
        if (m_sink)
            m_sink->reset();
        m_sink.reset();
        m_bytes.close();
    }
    double playedSeconds() const override {
        return m_sink ? m_from + double(m_sink->processedUSecs()) / 1e6 : 0;
    }

private:
    QAudioDevice m_device;
    std::shared_ptr<const Samples> m_samples; ///< m_bytes looks at them
    QBuffer m_bytes;
    std::unique_ptr<QAudioSink> m_sink;
    double m_from = 0;
};

} // namespace

extern "C" Q_DECL_EXPORT foreframe::SoundOutput* foreframe_open_sound();

foreframe::SoundOutput* foreframe_open_sound() {
    // What a machine without sound says of itself is said on screen instead.
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    qInstallMessageHandler(before);
    if (device.isNull() || !device.isFormatSupported(formatOf(Samples().rate)))
        return nullptr;
    return new QtOutput(device);
}
