#include "media/av/av_picture.h"

#include "media/av/av_input.h"
#include "media/av/av_owned.h"

extern "C" {
#include <libswscale/swscale.h>
}

namespace {

struct FreeScaler {
    void operator()(SwsContext* sws) const { sws_freeContext(sws); }
};

bool write(const AVFrame& frame, ForeframePixels room, void* user) {
    int bytesPerLine = 0;
    unsigned char* pixels = room(user, frame.width, frame.height, &bytesPerLine);
    if (!pixels)
        return false;
    const std::unique_ptr<SwsContext, FreeScaler> sws(sws_getContext(
        frame.width, frame.height, static_cast<AVPixelFormat>(frame.format), frame.width,
        frame.height, AV_PIX_FMT_RGBA, SWS_BICUBIC | SWS_ACCURATE_RND, nullptr, nullptr, nullptr));
    return sws && sws_scale(sws.get(), frame.data, frame.linesize, 0, frame.height, &pixels,
                            &bytesPerLine) == frame.height;
}

} // namespace

bool foreframe_av_picture(const char* file, ForeframePixels room, void* user) {
    const AvInput input = openAvInput(file, "mov"); // AVIF and HEIC are kin to it
    if (!input)
        return false;
    const AVCodec* decoder = nullptr;
    const int stream = av_find_best_stream(input.get(), AVMEDIA_TYPE_VIDEO, -1, -1, &decoder, 0);
    const AvCodec codec = openAvCodec(*input, stream, decoder);
    if (!codec)
        return false;
    const AvPacket packet(av_packet_alloc());
    const AvFrame frame(av_frame_alloc());
    bool more = true;
    while (more) {
        more = av_read_frame(input.get(), packet.get()) >= 0;
        if (more && packet->stream_index != stream) {
            av_packet_unref(packet.get());
            continue;
        }
        avcodec_send_packet(codec.get(), more ? packet.get() : nullptr);
        av_packet_unref(packet.get());
        if (avcodec_receive_frame(codec.get(), frame.get()) == 0)
            return write(*frame, room, user);
    }
    return false;
}
