#include "media/png.h"

#include <limits>

namespace foreframe {

namespace {

constexpr std::uint64_t signature = 8;
constexpr std::uint64_t frame = 12; // length, name and checksum around a part's data
constexpr std::uint32_t headerLength = 13;
/// Encoders write some kB in each; who has written more parts than this wants to keep us reading.
constexpr int mostParts = 1 << 18;

} // namespace

std::optional<PixelSize> pngSize(const FileBytes& file) {
    PixelSize size;
    std::uint64_t at = signature;
    for (int part = 0; part < mostParts; ++part) {
        const std::string head = file.read(at, 16);
        if (head.size() < 8)
            return std::nullopt;
        const std::uint32_t length = bigEndian(head, 0);
        const std::string_view name = std::string_view(head).substr(4, 4);
        if (part == 0) {
            if (name != "IHDR" || length != headerLength || head.size() < 16)
                return std::nullopt;
            const std::uint32_t width = bigEndian(head, 8);
            const std::uint32_t height = bigEndian(head, 12);
            constexpr std::uint32_t most = std::numeric_limits<int>::max();
            if (width == 0 || height == 0 || width > most || height > most)
                return std::nullopt;
            size = {static_cast<int>(width), static_cast<int>(height)};
        }
        at += frame + length;
        if (at > file.size)
            return std::nullopt;
        if (name == "IEND")
            return size;
    }
    return std::nullopt;
}

} // namespace foreframe
