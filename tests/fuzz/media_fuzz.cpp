// Whatever the bytes are: a file's kind, a PNG's size and a sound's length are told or not, from
// what is there, without reading it again and again.
#include "fuzz/expect.h"
#include "media/content.h"
#include "media/jpeg.h"
#include "media/plain_sound.h"
#include "media/png.h"

#include <cmath>
#include <string>

using namespace foreframe;

namespace {

/// Kilobits a second of the slowest MPEG audio there is.
constexpr double slowest = 8;

struct Reader {
    std::string_view bytes;
    std::size_t taken = 0;

    FileBytes file() {
        return {bytes.size(), [this](std::uint64_t at, std::size_t count) {
                    const auto piece = at < bytes.size() ? bytes.substr(at, count) : "";
                    taken += piece.size();
                    return std::string(piece);
                }};
    }
};

void expectALength(std::string_view bytes, const char* format, double longest) {
    Reader reader{bytes};
    const auto seconds = plainSoundSeconds(reader.file(), format);
    expect(!seconds || (std::isfinite(*seconds) && *seconds > 0 && *seconds <= longest),
           "a sound of impossible length");
    expect(reader.taken <= 3 * bytes.size() + 24, "a sound read again and again");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string all(data, data + size);
    const Content content = contentOf(std::string_view(all).substr(0, contentBytes));
    expect((content.family == Content::Family::Unknown) == content.format.empty(),
           "a kind without a name");
    expect((content.family == Content::Family::Recording) == !content.demuxer.empty(),
           "a recording without a reader");

    Reader reader{all};
    const auto picture = pngSize(reader.file());
    expect(!picture || (picture->width > 0 && picture->height > 0), "a picture without a size");
    expect(!picture || all.find("IEND") != std::string::npos, "a picture that does not end");
    expect(reader.taken <= 2 * size + 16, "a picture read again and again");

    Reader photograph{all};
    jpegIsOrderly(photograph.file());
    expect(photograph.taken <= 4096 * 64, "a photograph read again and again");

    expectALength(all, "wav", double(size)); // a byte a second at least
    expectALength(all, "mp3", double(size) / (slowest * 125) + 1);
    return 0;
}
