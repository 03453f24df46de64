#include "media/jpeg.h"

namespace foreframe {

namespace {

constexpr int mostParts = 4096; // a colour profile in pieces has some hundred
constexpr std::size_t window = 64;

constexpr unsigned char endOfImage = 0xD9;
constexpr unsigned char startOfScan = 0xDA;

/// Marks that nothing belongs to; and 0, which is none.
bool standsAlone(unsigned char mark) {
    return mark <= 0x01 || (mark >= 0xD0 && mark <= 0xD8);
}

} // namespace

bool jpegIsOrderly(const FileBytes& file) {
    std::uint64_t at = 2;
    for (int part = 0; part < mostParts; ++part) {
        const std::string head = file.read(at, window);
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(head[i]); };
        std::size_t mark = 0; // decoders pass over what stands between the parts
        while (mark < head.size() && byte(mark) != 0xFF)
            ++mark;
        while (mark + 1 < head.size() && byte(mark + 1) == 0xFF)
            ++mark;
        if (mark + 4 > head.size()) {
            if (head.size() < window)
                return true; // the end: for the decoder to say so
            at += mark;
            continue;
        }
        const unsigned char kind = byte(mark + 1);
        if (kind == startOfScan || kind == endOfImage)
            return true;
        at += mark + 2;
        if (!standsAlone(kind))
            at += static_cast<std::uint64_t>(byte(mark + 2)) << 8U | byte(mark + 3);
    }
    return false;
}

} // namespace foreframe
