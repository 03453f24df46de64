#include "media/plain_sound.h"

namespace foreframe {

namespace {

/// A WAV has a handful of parts; who has written more wants to keep us reading.
constexpr int mostParts = 1 << 12;

std::optional<double> wavSeconds(const FileBytes& file) {
    constexpr std::uint64_t riff = 12;
    constexpr std::uint64_t chunk = 8;
    std::uint32_t bytesPerSecond = 0;
    std::uint64_t at = riff;
    for (int part = 0; part < mostParts; ++part) {
        const std::string head = file.read(at, chunk + 16);
        if (head.size() < chunk)
            return std::nullopt;
        const std::uint32_t length = littleEndian(head, 4);
        const bool whole = at + chunk + length <= file.size;
        if (head.starts_with("fmt ") && head.size() == chunk + 16)
            bytesPerSecond = littleEndian(head, chunk + 8);
        if (head.starts_with("data"))
            return whole && length > 0 && bytesPerSecond > 0
                       ? std::optional(static_cast<double>(length) / bytesPerSecond)
                       : std::nullopt;
        at += chunk + length + length % 2; // chunks begin at even places
    }
    return std::nullopt;
}

/// What one MPEG audio frame of layer III says of itself.
struct Frame {
    std::size_t bytes = 0;
    double seconds = 0;
};

std::optional<Frame> frameAt(std::string_view file, std::size_t at) {
    if (at + 4 > file.size() || file[at] != '\xFF' || (file[at + 1] & '\xE0') != '\xE0')
        return std::nullopt;
    const int version = (file[at + 1] >> 3) & 3; // 0: MPEG 2.5, 2: MPEG 2, 3: MPEG 1
    const int layer = (file[at + 1] >> 1) & 3;   // 1: III
    const int kilobits = (file[at + 2] >> 4) & 15;
    const int rate = (file[at + 2] >> 2) & 3;
    const int padding = (file[at + 2] >> 1) & 1;
    if (version == 1 || layer != 1 || rate == 3 || kilobits == 0 || kilobits == 15)
        return std::nullopt;
    static constexpr int rates[] = {44100, 48000, 32000};
    static constexpr int first[] = {0,   32,  40,  48,  56,  64,  80, 96,
                                    112, 128, 160, 192, 224, 256, 320}; // MPEG 1
    static constexpr int other[] = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    const bool one = version == 3;
    const int samplesPerSecond = rates[rate] / (one ? 1 : version == 2 ? 2 : 4);
    const int samples = one ? 1152 : 576;
    const int bitsPerSecond = 1000 * (one ? first : other)[kilobits];
    return Frame{static_cast<std::size_t>(samples / 8 * bitsPerSecond / samplesPerSecond + padding),
                 static_cast<double>(samples) / samplesPerSecond};
}

/// Frame after frame, as an MP3 of varying bit rate need not say how long it is.
std::optional<double> mp3Seconds(const FileBytes& file) {
    constexpr std::uint64_t largest = 4 << 20; // bytes; samples of half a minute are far below
    if (file.size > largest)
        return std::nullopt;
    const std::string all = file.read(0, file.size);
    const std::string_view bytes = all;
    std::size_t at = 0;
    if (bytes.starts_with("ID3") && bytes.size() > 10) {
        for (std::size_t i = 6; i < 10; ++i)
            at = at << 7U | (static_cast<std::uint8_t>(bytes[i]) & 0x7FU);
        at += 10;
    }
    const auto first = frameAt(bytes, at);
    if (!first)
        return std::nullopt;
    const std::string_view opening = bytes.substr(at, first->bytes);
    if (opening.find("Xing") != std::string_view::npos ||
        opening.find("Info") != std::string_view::npos) // tells about the others, sounds nothing
        at += first->bytes;
    double seconds = 0;
    while (const auto frame = frameAt(bytes, at)) {
        at += frame->bytes;
        seconds += frame->seconds;
    }
    const bool ends = at >= bytes.size() || bytes.substr(at, 3) == "TAG";
    return ends && seconds > 0 ? std::optional(seconds) : std::nullopt;
}

} // namespace

std::optional<double> plainSoundSeconds(const FileBytes& file, std::string_view format) {
    return format == "wav" ? wavSeconds(file) : format == "mp3" ? mp3Seconds(file) : std::nullopt;
}

} // namespace foreframe
