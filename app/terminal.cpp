#include "terminal.h"

#include "base/text.h"
#include "command.h"

#include <cstdio>

namespace foreframe {

std::string printable(std::string_view words, bool lines) {
    std::string out;
    out.reserve(words.size());
    for (std::size_t pos = 0; pos < words.size();) {
        const std::size_t begin = pos;
        const char32_t c = text::next(words, pos);
        const bool turning = (c >= 0x200E && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
                             (c >= 0x2066 && c <= 0x2069);
        if (lines && (c == '\n' || c == '\t'))
            out += static_cast<char>(c);
        else if (c < 0x20)
            text::append(out, 0x2400 + c); // the sign that stands for it
        else if (c == 0x7F)
            text::append(out, 0x2421);
        else if ((c > 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || turning || c == 0xFFFD)
            text::append(out, 0xFFFD);
        else
            out += words.substr(begin, pos - begin);
    }
    return out;
}

std::size_t columns(std::string_view words) {
    std::size_t count = 0;
    for (std::size_t pos = 0; pos < words.size();)
        count += text::isCjk(text::next(words, pos)) ? 2 : 1;
    return count;
}

std::string padded(std::string_view text, std::size_t width) {
    const std::size_t used = columns(text);
    return std::string(text) + std::string(used < width ? width - used : 0, ' ');
}

std::string rightAligned(std::string_view text, std::size_t width) {
    const std::size_t used = columns(text);
    return std::string(used < width ? width - used : 0, ' ') + std::string(text);
}

int print(std::string_view text, int status) {
    const bool written =
        std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    return written ? status : refuse("The output can't be written.");
}

int refuse(std::string_view file, const Error& error) {
    std::string place(file);
    if (error.line > 0)
        place += ':' + std::to_string(error.line) + ':' + std::to_string(error.column);
    if (!error.field.empty())
        place += ": " + error.field;
    return refuse(place, error.what);
}

int refuse(std::string_view file, std::string_view what) {
    return refuse(std::string(file) + ": " + std::string(what));
}

int refuse(std::string_view what) {
    std::fputs(("foreframe: " + printable(what) + '\n').c_str(), stderr);
    return Unusable;
}

} // namespace foreframe
