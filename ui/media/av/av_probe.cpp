#include "media/av/av_probe.h"

#include "media/av/av_input.h"

extern "C" {
#include <libavutil/display.h>
}
#include <cmath>
#include <cstdlib>

namespace {

bool turnedSideways(const AVStream& stream) {
    const std::uint8_t* matrix =
        av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr);
    if (!matrix)
        return false;
    const double degrees = av_display_rotation_get(reinterpret_cast<const std::int32_t*>(matrix));
    return std::abs(std::lround(degrees)) % 180 == 90;
}

double secondsOf(const AVFormatContext& context) {
    if (context.duration != AV_NOPTS_VALUE && context.duration > 0)
        return static_cast<double>(context.duration) / AV_TIME_BASE;
    double longest = 0;
    for (unsigned i = 0; i < context.nb_streams; ++i) {
        const AVStream& stream = *context.streams[i];
        if (stream.duration != AV_NOPTS_VALUE)
            longest =
                std::max(longest, static_cast<double>(stream.duration) * av_q2d(stream.time_base));
    }
    return longest;
}

} // namespace

bool foreframe_av_probe(const char* file, const char* demuxer, ForeframeAvFact* fact) {
    const AvInput input = openAvInput(file, demuxer);
    if (!input)
        return false;
    *fact = {};
    for (unsigned i = 0; i < input->nb_streams; ++i) {
        const AVStream& stream = *input->streams[i];
        const AVCodecParameters& codec = *stream.codecpar;
        if (codec.codec_type == AVMEDIA_TYPE_AUDIO && codec.sample_rate > 0)
            fact->hasSound = true;
        // A cover picture inside a sound file is no video.
        const bool cover = (stream.disposition & AV_DISPOSITION_ATTACHED_PIC) != 0;
        if (codec.codec_type == AVMEDIA_TYPE_VIDEO && !cover && fact->width == 0 &&
            codec.width > 0) {
            const bool sideways = turnedSideways(stream);
            fact->width = sideways ? codec.height : codec.width;
            fact->height = sideways ? codec.width : codec.height;
        }
    }
    fact->seconds = secondsOf(*input);
    return fact->seconds > 0;
}
