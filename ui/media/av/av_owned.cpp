#include "media/av/av_owned.h"

AvCodec openAvCodec(const AVFormatContext& input, int stream, const AVCodec* decoder) {
    if (stream < 0 || !decoder)
        return nullptr;
    AvCodec codec(avcodec_alloc_context3(decoder));
    const bool ready =
        avcodec_parameters_to_context(codec.get(), input.streams[stream]->codecpar) >= 0 &&
        avcodec_open2(codec.get(), decoder, nullptr) >= 0;
    return ready ? std::move(codec) : nullptr;
}
