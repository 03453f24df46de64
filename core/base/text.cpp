#include "base/text.h"

#include <algorithm>

namespace foreframe::text {

namespace {

char asciiLower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

unsigned char byteAt(std::string_view s, std::size_t i) {
    return static_cast<unsigned char>(s[i]);
}

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

constexpr std::string_view ideographicSpace = "\xE3\x80\x80";

/// Length of the well-formed sequence at pos, or 0.
std::size_t sequence(std::string_view s, std::size_t pos, char32_t& out) {
    const unsigned char lead = byteAt(s, pos);
    if (lead < 0x80) {
        out = lead;
        return 1;
    }
    std::size_t length = 0;
    char32_t smallest = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
        smallest = 0x80;
        out = lead & 0x1FU;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        smallest = 0x800;
        out = lead & 0x0FU;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        smallest = 0x10000;
        out = lead & 0x07U;
    } else {
        return 0;
    }
    if (pos + length > s.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned char c = byteAt(s, pos + i);
        if ((c & 0xC0U) != 0x80)
            return 0;
        out = (out << 6U) | (c & 0x3FU);
    }
    const bool surrogate = out >= 0xD800 && out <= 0xDFFF;
    return out < smallest || out > 0x10FFFF || surrogate ? 0 : length;
}

} // namespace

char32_t next(std::string_view utf8, std::size_t& pos) {
    char32_t c = 0;
    const std::size_t length = sequence(utf8, pos, c);
    pos += std::max<std::size_t>(length, 1);
    return length == 0 ? U'\uFFFD' : c;
}

void append(std::string& out, char32_t c) {
    const auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0U | (c >> 6U));
        put(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0U | (c >> 12U));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xF0U | (c >> 18U));
        put(0x80U | ((c >> 12U) & 0x3FU));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
}

std::size_t codePoints(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
    }));
}

std::size_t validUtf8(std::string_view bytes) {
    std::size_t pos = 0;
    while (pos < bytes.size()) {
        char32_t c = 0;
        const std::size_t length = sequence(bytes, pos, c);
        if (length == 0)
            break;
        pos += length;
    }
    return pos;
}

bool isValidUtf8(std::string_view bytes) {
    return validUtf8(bytes) == bytes.size();
}

std::string cleanUtf8(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t pos = 0; pos < bytes.size();)
        append(out, next(bytes, pos));
    return out;
}

bool isCjk(char32_t c) {
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

bool isWordPart(char32_t c) {
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_';
    return c >= 0xC0 && c != 0xD7 && c != 0xF7 && !(c >= 0x2000 && c <= 0x2BFF) && c < 0x1F000 &&
           c != 0xFFFD && !(c >= 0x3000 && c <= 0x303F) && !isCjk(c);
}

bool hasHan(std::string_view utf8) {
    for (std::size_t pos = 0; pos < utf8.size();) {
        const char32_t c = next(utf8, pos);
        if ((c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
            (c >= 0x20000 && c <= 0x3FFFF))
            return true;
    }
    return false;
}

std::string_view trim(std::string_view s) {
    for (;;) {
        if (!s.empty() && isSpace(s.front()))
            s.remove_prefix(1);
        else if (s.starts_with(ideographicSpace))
            s.remove_prefix(ideographicSpace.size());
        else if (!s.empty() && isSpace(s.back()))
            s.remove_suffix(1);
        else if (s.ends_with(ideographicSpace))
            s.remove_suffix(ideographicSpace.size());
        else
            return s;
    }
}

std::string collapse(std::string_view s) {
    s = trim(s);
    std::string out;
    out.reserve(s.size());
    bool gap = false;
    for (const char c : s) {
        if (isSpace(c)) {
            gap = true;
            continue;
        }
        if (gap)
            out += ' ';
        gap = false;
        out += c;
    }
    return out;
}

std::string lower(std::string_view s) {
    std::string out(s);
    std::transform(out.begin(), out.end(), out.begin(), asciiLower);
    return out;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return asciiLower(x) == asciiLower(y); });
}

std::string key(std::string_view s) {
    std::string out;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s.substr(i).starts_with(ideographicSpace))
            i += ideographicSpace.size() - 1;
        else if (!isSpace(s[i]))
            out += asciiLower(s[i]);
    }
    return out;
}

std::vector<std::string_view> split(std::string_view s, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = s.find(separator);
        parts.push_back(s.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        s.remove_prefix(at + 1);
    }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (const std::string& part : parts) {
        if (&part != &parts.front())
            out += separator;
        out += part;
    }
    return out;
}

} // namespace foreframe::text
