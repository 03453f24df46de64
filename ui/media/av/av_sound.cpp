#include "media/av/av_sound.h"

#include "media/av/av_input.h"
#include "media/av/av_owned.h"

extern "C" {
#include <libavutil/channel_layout.h>
#include <libswresample/swresample.h>
}
#include <vector>

namespace {

struct FreeResampler {
    void operator()(SwrContext* swr) const { swr_free(&swr); }
};

/// Mixes to one channel at one rate, whatever arrives.
class Mixer {
public:
    Mixer(int rate, ForeframeSamples take, void* user)
        : m_rate(rate),
          m_take(take),
          m_user(user) {}

    /// Null: nothing more comes. False: enough, or not possible.
    bool add(const AVFrame* frame) {
        if (frame && !m_swr && !open(*frame))
            return false;
        if (!m_swr)
            return true;
        const int room = swr_get_out_samples(m_swr.get(), frame ? frame->nb_samples : 0);
        if (room <= 0)
            return room == 0;
        m_mixed.resize(static_cast<std::size_t>(room));
        auto* out = reinterpret_cast<std::uint8_t*>(m_mixed.data());
        const auto** in = frame ? const_cast<const std::uint8_t**>(frame->extended_data) : nullptr;
        const int count = swr_convert(m_swr.get(), &out, room, in, frame ? frame->nb_samples : 0);
        m_any = m_any || count > 0;
        return count >= 0 && (count == 0 || m_take(m_user, m_mixed.data(), count));
    }
    bool any() const { return m_any; }

private:
    bool open(const AVFrame& frame) {
        AVChannelLayout from = frame.ch_layout;
        AVChannelLayout mono;
        av_channel_layout_default(&mono, 1);
        SwrContext* swr = nullptr;
        const bool made = swr_alloc_set_opts2(&swr, &mono, AV_SAMPLE_FMT_S16, m_rate, &from,
                                              static_cast<AVSampleFormat>(frame.format),
                                              frame.sample_rate, 0, nullptr) == 0;
        m_swr.reset(swr);
        return made && swr_init(swr) >= 0;
    }

    int m_rate;
    ForeframeSamples m_take;
    void* m_user;
    bool m_any = false;
    std::unique_ptr<SwrContext, FreeResampler> m_swr;
    std::vector<short> m_mixed;
};

} // namespace

bool foreframe_av_sound(const char* file, const char* demuxer, int rate, ForeframeSamples take,
                        void* user) {
    const AvInput input = openAvInput(file, demuxer);
    if (!input)
        return false;
    const AVCodec* decoder = nullptr;
    const int stream = av_find_best_stream(input.get(), AVMEDIA_TYPE_AUDIO, -1, -1, &decoder, 0);
    const AvCodec codec = openAvCodec(*input, stream, decoder);
    if (!codec)
        return false;
    const AvPacket packet(av_packet_alloc());
    const AvFrame frame(av_frame_alloc());
    Mixer mixer(rate, take, user);
    bool more = true;
    const auto decode = [&](const AVPacket* from) {
        if (avcodec_send_packet(codec.get(), from) < 0)
            return; // a damaged piece is left out
        while (more && avcodec_receive_frame(codec.get(), frame.get()) == 0)
            more = mixer.add(frame.get());
    };
    while (more && av_read_frame(input.get(), packet.get()) >= 0) {
        if (packet->stream_index == stream)
            decode(packet.get());
        av_packet_unref(packet.get());
    }
    if (more)
        decode(nullptr);
    if (more)
        mixer.add(nullptr);
    return mixer.any();
}
