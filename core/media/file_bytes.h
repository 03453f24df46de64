// A file as somebody else holds it: its length, and its bytes a few at a time.
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace foreframe {

struct FileBytes {
    std::uint64_t size = 0;
    /// `count` bytes from `at` on; fewer at the file's end, and where it can't be read.
    std::function<std::string(std::uint64_t at, std::size_t count)> read;
};

/// Numbers of four bytes, as they stand in headers. The bytes are there.
inline std::uint32_t bigEndian(std::string_view bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(at, 4))
        number = number << 8U | static_cast<std::uint8_t>(byte);
    return number;
}
inline std::uint32_t littleEndian(std::string_view bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 4; i-- > 0;)
        number = number << 8U | static_cast<std::uint8_t>(bytes[at + i]);
    return number;
}

} // namespace foreframe
