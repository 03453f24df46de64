// Opens a file for FFmpeg, so that nothing in it can lead anywhere else.
#pragma once
#include <memory>

extern "C" {
#include <libavformat/avformat.h>
}

struct CloseInput {
    void operator()(AVFormatContext* context) const { avformat_close_input(&context); }
};
using AvInput = std::unique_ptr<AVFormatContext, CloseInput>;

/// With the demuxer of this name and no other; null where it can't be read.
AvInput openAvInput(const char* file, const char* demuxer);
