// FFmpeg's objects, freed when they go out of scope.
#pragma once
#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

struct FreeAv {
    void operator()(AVCodecContext* codec) const { avcodec_free_context(&codec); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};
using AvCodec = std::unique_ptr<AVCodecContext, FreeAv>;
using AvFrame = std::unique_ptr<AVFrame, FreeAv>;
using AvPacket = std::unique_ptr<AVPacket, FreeAv>;

/// The decoder of a stream, ready; null where there is no such stream or no decoder for it.
AvCodec openAvCodec(const AVFormatContext& input, int stream, const AVCodec* decoder);
