#include "media/av/av_input.h"

#include <ctime>
#include <limits>
#include <string>

namespace {

/// Of this thread's own work, so that a slow disk or a busy machine does not count.
double workedSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

constexpr double enough = 1; // seconds; an honest file is opened in a tenth of it
constexpr double forGood = std::numeric_limits<double>::infinity();
thread_local double giveUpAt = forGood;

/// Gives up on whoever can't be opened in time: some headers have no end.
struct Patience {
    Patience() { giveUpAt = workedSeconds() + enough; }
    ~Patience() { giveUpAt = forGood; }
    Patience(const Patience&) = delete;
    Patience& operator=(const Patience&) = delete;
};

int isOver(void*) {
    return workedSeconds() > giveUpAt ? 1 : 0;
}

} // namespace

AvInput openAvInput(const char* file, const char* demuxer) {
    av_log_set_level(AV_LOG_QUIET);
    const Patience patience;
    AVFormatContext* context = avformat_alloc_context();
    if (!context)
        return nullptr;
    context->interrupt_callback = {isOver, nullptr};
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
