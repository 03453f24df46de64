#include "importers/prompt_text/clip_length.h"

#include "base/text.h"
#include "importers/prompt_text/sentences.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

bool take(std::string_view& words, std::string_view beginning) {
    const bool there = words.size() >= beginning.size() &&
                       text::equalsIgnoringCase(words.substr(0, beginning.size()), beginning);
    if (there)
        words = text::trim(words.substr(beginning.size()));
    return there;
}

template <std::size_t N>
bool takeAny(std::string_view& words, const std::array<std::string_view, N>& beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) { return take(words, beginning); });
}

/// "3", "2.5", "0:03"; less than zero: no number.
double takeTime(std::string_view& words) {
    double time = 0;
    const auto number = [&] {
        double value = 0;
        const auto read = std::from_chars(words.data(), words.data() + words.size(), value,
                                          std::chars_format::fixed);
        const bool plain = read.ec == std::errc() && words[0] != '-' && value >= 0;
        words.remove_prefix(plain ? static_cast<std::size_t>(read.ptr - words.data()) : 0);
        return plain ? value : -1.0;
    };
    if (words.empty() || (time = number()) < 0)
        return -1;
    if (words.starts_with(':') && words.size() > 1 && words[1] >= '0' && words[1] <= '9') {
        words.remove_prefix(1);
        time = time * 60 + number();
    }
    words = text::trim(words);
    return time;
}

bool takeUnit(std::string_view& words) {
    return takeAny(words, std::array<std::string_view, 7>{"seconds", "second", "secs", "sec", "秒",
                                                          "s", "\""});
}

/// Takes "3s", "0-4 seconds", "0:03–0:06" from the beginning.
double takeLength(std::string_view& words, bool counted) {
    std::string_view rest = text::trim(words);
    takeAny(rest, std::array<std::string_view, 5>{"duration", "length", "approx.", "时长", "约"});
    takeAny(rest, std::array<std::string_view, 2>{":", "："});
    const bool clock = rest.substr(0, 3).find(':') != none;
    const double from = takeTime(rest);
    if (from < 0)
        return 0;
    bool named = takeUnit(rest);
    double seconds = from;
    const std::string_view before = rest;
    if (takeAny(rest, std::array<std::string_view, 7>{"-", "–", "—", "~", "to ", "至", "到"})) {
        const double until = takeTime(rest);
        if (until > from) {
            seconds = until - from;
            named |= takeUnit(rest) || clock;
        } else {
            rest = before;
        }
    }
    constexpr double longest = 60; // longer ones are no shot
    const bool ends =
        rest.empty() || !((rest[0] >= 'a' && rest[0] <= 'z') || (rest[0] >= 'A' && rest[0] <= 'Z'));
    if ((!named && !counted) || !ends || seconds <= 0 || seconds > longest)
        return 0;
    words = rest;
    return seconds;
}

} // namespace

double secondsIn(std::string_view words) {
    words = text::trim(words);
    if (words.starts_with('(') && words.ends_with(')'))
        words = words.substr(1, words.size() - 2);
    const double seconds = takeLength(words, false);
    return words.empty() ? seconds : 0;
}

Length lengthAt(std::string_view typed, bool counted) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> brackets{
        {{"(", ")"}, {"（", "）"}, {"[", "]"}}};
    std::string_view rest = text::trim(typed);
    for (const std::string_view mark : {",", "，", "-", "–", "—", "|", ":", "：", "·"})
        if (rest.starts_with(mark)) {
            counted = counted && mark == ",";
            rest = text::trim(rest.substr(mark.size()));
            break;
        }
    const std::string_view opened = rest;
    std::string_view close;
    for (const auto& [open, closing] : brackets)
        if (rest.starts_with(open)) {
            rest.remove_prefix(open.size());
            close = closing;
            counted = false;
        }
    const double seconds = takeLength(rest, counted);
    const bool parted = close.empty()
                            ? rest.empty() || startsWithAny(rest, {",", "，", "-", "–", "—", "|",
                                                                   ":", "：", ".", ")", "]", "】"})
                            : rest.starts_with(close);
    if (seconds == 0 || !parted)
        return {0, {}, typed};
    rest.remove_prefix(close.size());
    return {seconds,
            text::trim(opened.substr(0, static_cast<std::size_t>(rest.data() - opened.data()))),
            rest};
}

} // namespace foreframe::reading
