#include "compose/prose.h"

#include "base/marks.h"
#include "base/text.h"

#include <algorithm>
#include <array>

namespace foreframe::prose {

using marks::closers;
using marks::endsAbbreviation;
using marks::prefixIn;
using marks::suffixIn;

namespace {

constexpr std::array<std::string_view, 4> dangling{"，", "、", "；", "："};
constexpr std::array<std::string_view, 9> endings{".", "!", "?", "。", "！", "？", "…", "—", "～"};
bool isDanglingByte(char c) {
    return c == ',' || c == ';' || c == ':';
}

bool isPlainByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// True where more than marks is there: a letter of any script, a digit, a symbol, an emoji.
bool hasWord(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = text::next(text, i);
        const bool mark = c < 0xC0 || (c >= 0x2000 && c <= 0x206F) ||
                          (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF0F) ||
                          (c >= 0xFF1A && c <= 0xFF20);
        if (!mark || text::isWordPart(c))
            return true;
    }
    return false;
}

} // namespace

std::string_view bare(std::string_view s) {
    for (;;) {
        s = text::trim(s);
        if (s.empty() || (isPlainByte(s.front()) && isPlainByte(s.back())))
            return s;
        if (isDanglingByte(s.front()) || s.starts_with(". "))
            s.remove_prefix(1);
        else if (isDanglingByte(s.back()))
            s.remove_suffix(1);
        else if (const std::size_t head = prefixIn(dangling, s))
            s.remove_prefix(head);
        else if (const std::size_t tail = suffixIn(dangling, s))
            s.remove_suffix(tail);
        else
            return hasWord(s) ? s : std::string_view();
    }
}

bool endsWithMark(std::string_view s) {
    if (s.empty() || isPlainByte(s.back()))
        return false;
    while (const std::size_t closer = suffixIn(closers, s))
        s.remove_suffix(closer);
    return suffixIn(endings, s) > 0;
}

bool hasBreak(std::string_view s) {
    for (std::size_t i = 0; i < s.size(); ++i) {
        const char c = s[i];
        if (c == '\xE3' || c == '\xEF') { // 。！？ need no space behind them
            const std::size_t mark = prefixIn(endings, s.substr(i));
            if (mark == 0)
                continue;
            std::size_t end = i + mark;
            while (const std::size_t more = prefixIn(closers, s.substr(end)))
                end += more;
            if (end < s.size() && prefixIn(endings, s.substr(end)) == 0)
                return true;
            continue;
        }
        if (c != '.' && c != '!' && c != '?')
            continue;
        std::size_t end = i + 1;
        while (const std::size_t more = end < s.size() ? prefixIn(closers, s.substr(end)) : 0)
            end += more;
        const bool inside = i > 0 && c == '.' && s[i - 1] == '.'; // an ellipsis goes on
        if (end < s.size() && (s[end] == ' ' || s[end] == '\n') && !inside &&
            !(c == '.' && endsAbbreviation(s, i)))
            return true;
    }
    return false;
}

bool isSentences(std::string_view s) {
    return endsWithMark(s) || hasBreak(s);
}

std::string_view withoutStop(std::string_view s) {
    constexpr std::string_view chineseStop = "。";
    if (s.ends_with('.') && !s.ends_with(".."))
        s.remove_suffix(1);
    else if (s.ends_with(chineseStop))
        s.remove_suffix(chineseStop.size());
    return s;
}

char32_t capital(char32_t c) {
    if (c >= 'a' && c <= 'z')
        return c - 0x20;
    if ((c >= 0xE0 && c <= 0xFE && c != 0xF7) || (c >= 0x3B1 && c <= 0x3C9 && c != 0x3C2) ||
        (c >= 0x430 && c <= 0x44F))
        return c - 0x20;
    return c >= 0x450 && c <= 0x45F ? c - 0x50 : c;
}

bool same(std::string_view a, std::string_view b) {
    return text::equalsIgnoringCase(withoutStop(a), withoutStop(b));
}

std::size_t doubleQuoteAt(std::string_view s, std::size_t pos) {
    static constexpr std::array<std::string_view, 5> curly{"“", "”", "„", "‟", "＂"};
    return s[pos] == '"' ? 1 : prefixIn(curly, s.substr(pos));
}

std::string_view nextItem(std::string_view& rest) {
    std::size_t end = 0;
    std::size_t length = 0;
    for (; end < rest.size(); ++end) {
        if (rest[end] == ',' || rest[end] == ';')
            length = 1;
        else if (rest[end] == '\xEF' || rest[end] == '\xE3')
            length = prefixIn(dangling, rest.substr(end));
        if (length > 0)
            break;
    }
    const std::string_view item = bare(rest.substr(0, end));
    rest.remove_prefix(std::min(rest.size(), end + length));
    return item;
}

} // namespace foreframe::prose
