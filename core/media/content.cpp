#include "media/content.h"

#include <array>

namespace foreframe {

namespace {

using namespace std::string_view_literals;
using Family = Content::Family;

struct Signature {
    std::string_view first;
    std::size_t at; ///< where `second` stands
    std::string_view second;
    Content content;
};

constexpr Content picture(std::string_view format) {
    return {Family::Picture, format, {}};
}
constexpr Content recording(std::string_view format, std::string_view demuxer) {
    return {Family::Recording, format, demuxer};
}

/// In this order: the first that fits counts.
constexpr std::array signatures{
    Signature{"\x89PNG\r\n\x1A\n"sv, 0, "", picture("png")},
    Signature{"\xFF\xD8\xFF"sv, 0, "", picture("jpeg")},
    Signature{"GIF8"sv, 0, "", picture("gif")},
    Signature{"RIFF"sv, 8, "WEBP"sv, picture("webp")},
    Signature{"BM"sv, 6, "\0\0\0\0"sv, picture("bmp")},
    Signature{"II*\0"sv, 0, "", picture("tiff")},
    Signature{"MM\0*"sv, 0, "", picture("tiff")},
    Signature{"8BPS"sv, 0, "", picture("psd")},
    Signature{"", 4, "ftyphei"sv, picture("heic")},
    Signature{"", 4, "ftyphev"sv, picture("heic")},
    Signature{"", 4, "ftypmif1"sv, picture("heic")},
    Signature{"", 4, "ftypavif"sv, picture("avif")},
    Signature{"", 4, "ftypqt  "sv, recording("mov", "mov")},
    Signature{"", 4, "ftyp"sv, recording("mp4", "mov")},
    Signature{"", 4, "moov"sv, recording("mov", "mov")},
    Signature{"", 4, "mdat"sv, recording("mov", "mov")},
    Signature{"", 4, "wide"sv, recording("mov", "mov")},
    Signature{"", 4, "free"sv, recording("mov", "mov")},
    Signature{"RIFF"sv, 8, "WAVE"sv, recording("wav", "wav")},
    Signature{"RF64"sv, 8, "WAVE"sv, recording("wav", "wav")},
    Signature{"RIFF"sv, 8, "AVI "sv, recording("avi", "avi")},
    Signature{"ID3"sv, 0, "", recording("mp3", "mp3")},
    Signature{"fLaC"sv, 0, "", recording("flac", "flac")},
    Signature{"OggS"sv, 0, "", recording("ogg", "ogg")},
    Signature{"FORM"sv, 8, "AIF"sv, recording("aiff", "aiff")},
    Signature{"\x1A\x45\xDF\xA3"sv, 0, "", recording("webm", "matroska")},
};

/// An MPEG audio frame has no name, only a header: eleven bits set, then version and layer.
Content mpegFrame(std::string_view bytes) {
    if (bytes.size() < 4 || bytes[0] != '\xFF' || (bytes[1] & '\xE0') != '\xE0')
        return {};
    const int version = (bytes[1] >> 3) & 3;
    const int layer = (bytes[1] >> 1) & 3;
    if (layer == 0)
        return (bytes[1] & '\xF6') == '\xF0' ? recording("aac", "aac") : Content{};
    return version == 1 ? Content{} : recording("mp3", "mp3");
}

} // namespace

Content contentOf(std::string_view bytes) {
    for (const Signature& s : signatures)
        if (bytes.starts_with(s.first) && bytes.size() >= s.at &&
            bytes.substr(s.at).starts_with(s.second))
            return s.content;
    return mpegFrame(bytes);
}

} // namespace foreframe
