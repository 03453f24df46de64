#include "media/av/av_input.h"

#include <string>

AvInput openAvInput(const char* file, const char* demuxer) {
    av_log_set_level(AV_LOG_QUIET);
    AVFormatContext* context = nullptr;
    AVDictionary* options = nullptr;
    // Nothing in a file can send us elsewhere.
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    const std::string url = std::string("file:") + file;
    const bool opened =
        avformat_open_input(&context, url.c_str(), av_find_input_format(demuxer), &options) == 0;
    av_dict_free(&options);
    if (!opened)
        return nullptr;
    AvInput input(context);
    return avformat_find_stream_info(context, nullptr) >= 0 ? std::move(input) : nullptr;
}
