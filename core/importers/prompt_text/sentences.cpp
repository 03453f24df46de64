#include "importers/prompt_text/sentences.h"

#include "base/marks.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace foreframe::reading {

using marks::closers;
using marks::endsAbbreviation;
using marks::prefixIn;
using marks::suffixIn;

namespace {

constexpr std::array<std::string_view, 4> wideStops{"。", "！", "？", "…"};
constexpr std::array<std::string_view, 7> wideCommas{"，", "、", "；", "：", "—", "–", "→"};

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Length of a mark at `at` that ends a sentence; 0: none does.
std::size_t stopAt(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (static_cast<unsigned char>(c) >= 0x80)
        return prefixIn(wideStops, text.substr(at));
    if (c == '!' || c == '?')
        return 1;
    const bool plain =
        c == '.' && (at + 1 == text.size() ||
                     !(isLetter(text[at + 1]) || (text[at + 1] >= '0' && text[at + 1] <= '9')));
    return plain && !endsAbbreviation(text, at) ? 1 : 0;
}

/// The bracket or quote that closes what opens at `at`; 0: nothing opens.
std::string_view closing(std::string_view text, std::size_t at) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> pairs{{
        {"[", "]"},
        {"(", ")"},
        {"\"", "\""},
        {"“", "”"},
        {"「", "」"},
        {"【", "】"},
        {"（", "）"},
    }};
    const char c = text[at];
    if (c != '[' && c != '(' && c != '"' && static_cast<unsigned char>(c) < 0x80)
        return {};
    for (const auto& [open, close] : pairs)
        if (text.substr(at).starts_with(open))
            return close;
    return {};
}

constexpr std::size_t longestAside = 600; // brackets and quotes that close later were not meant

/// Behind the aside that opens at `at`, or `at` where it does not close nearby.
std::size_t behindAside(std::string_view text, std::size_t at, std::string_view close) {
    const std::string_view near = text.substr(at + 1, longestAside);
    const std::size_t end = near.find(close);
    const std::size_t line = near.substr(0, end).find('\n');
    return end == std::string_view::npos || line != std::string_view::npos
               ? at
               : at + 1 + end + close.size();
}

/// True where a quotation ends its sentence: "Stop." The door opens.
bool endsInside(std::string_view text, std::size_t behind, std::string_view close) {
    if (close != "\"" && close != "”" && close != "」")
        return false;
    const std::string_view inside = text.substr(0, behind - close.size());
    const bool stopped = inside.ends_with('.') || inside.ends_with('!') || inside.ends_with('?') ||
                         suffixIn(wideStops, inside) > 0;
    std::size_t next = behind;
    while (next < text.size() && text[next] == ' ')
        ++next;
    if (!stopped || next == text.size())
        return stopped;
    const char c = text[next];
    return (c >= 'A' && c <= 'Z') || c == '[' || c == '\n' ||
           (static_cast<unsigned char>(c) >= 0x80 && prefixIn(wideCommas, text.substr(next)) == 0);
}

} // namespace

std::size_t sentenceEnd(std::string_view text, std::size_t from) {
    std::string_view unclosed; // not looked for again nearby
    std::size_t unclosedUntil = 0;
    for (std::size_t at = from; at < text.size();) {
        if (text[at] == '\n')
            return at;
        if (const std::string_view close = closing(text, at);
            !close.empty() && (close != unclosed || at >= unclosedUntil)) {
            const std::size_t behind = behindAside(text, at, close);
            if (behind > at) {
                if (endsInside(text, behind, close))
                    return behind;
                at = behind;
                continue;
            }
            unclosed = close;
            unclosedUntil = at + longestAside;
        }
        std::size_t length = stopAt(text, at);
        if (length == 0) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (length > 0) {
            end += length;
            length =
                end < text.size() ? std::max(stopAt(text, end), std::size_t{text[end] == '.'}) : 0;
        }
        while (const std::size_t closer = prefixIn(closers, text.substr(end)))
            end += closer;
        const bool wide = static_cast<unsigned char>(text[at]) >= 0x80;
        if (end == text.size() || wide || text[end] == ' ' || text[end] == '\n' ||
            text[end] == '\t' || static_cast<unsigned char>(text[end]) >= 0x80 || text[end] == '[')
            return end;
        at = end;
    }
    return text.size();
}

std::vector<std::string_view> sentencesOf(std::string_view text) {
    std::vector<std::string_view> sentences;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::max(sentenceEnd(text, from), from + 1);
        if (const std::string_view one = text::trim(text.substr(from, end - from)); !one.empty())
            sentences.push_back(one);
        from = end;
    }
    return sentences;
}

std::vector<std::string_view> itemsOf(std::string_view text) {
    std::vector<std::string_view> items;
    std::size_t begin = 0;
    const auto add = [&](std::size_t end) {
        if (const std::string_view item = bare(text.substr(begin, end - begin)); !item.empty())
            items.push_back(item);
    };
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = text[at] == ',' || text[at] == ';' ? 1 : 0;
        if (static_cast<unsigned char>(text[at]) >= 0x80)
            length = prefixIn(std::array<std::string_view, 3>{"，", "、", "；"}, text.substr(at));
        if (length > 0) {
            add(at);
            at = begin = at + length;
            continue;
        }
        const std::string_view close = closing(text, at);
        const std::size_t behind = close.empty() ? at : behindAside(text, at, close);
        at = behind > at ? behind : at + 1;
    }
    add(text.size());
    return items;
}

std::string_view bare(std::string_view s) {
    for (;;) {
        s = text::trim(s);
        const std::size_t before = s.size();
        while (!s.empty() && std::string_view(",;:").find(s.front()) != s.npos)
            s.remove_prefix(1);
        while (!s.empty() && std::string_view(",;:").find(s.back()) != s.npos)
            s.remove_suffix(1);
        if (s.starts_with("- "))
            s.remove_prefix(1);
        if (s.ends_with(" -") || s == "-")
            s.remove_suffix(1);
        s.remove_prefix(prefixIn(wideCommas, s));
        s.remove_suffix(suffixIn(wideCommas, s));
        if (s.size() == before)
            return s;
    }
}

std::string_view withoutStop(std::string_view s) {
    s = bare(s);
    if (s.ends_with('.') && !s.ends_with(".."))
        s.remove_suffix(1);
    else if (s.ends_with("。"))
        s.remove_suffix(std::string_view("。").size());
    return bare(s);
}

std::size_t pictogramLength(std::string_view text) {
    std::size_t at = 0;
    while (at + 3 < text.size() && static_cast<unsigned char>(text[at]) >= 0xF0) // of four bytes
        at += 4;
    const bool symbol = at == 0 && text.size() > 3 && text[0] == '\xE2' &&
                        static_cast<unsigned char>(text[1]) >= 0x98 &&
                        static_cast<unsigned char>(text[1]) <= 0x9E; // ☀, ✨, ➡
    at += symbol ? 3 : 0;
    while (at > 0 && at < text.size() && text[at] == ' ')
        ++at;
    return at;
}

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [text](std::string_view beginning) { return text.starts_with(beginning); });
}

void append(std::string& words, std::string_view more, std::string_view gap) {
    more = text::trim(more);
    if (more.empty())
        return;
    if (!words.empty() && !(words.ends_with("。") || words.ends_with("，")))
        words += gap;
    words += more;
}

} // namespace foreframe::reading
