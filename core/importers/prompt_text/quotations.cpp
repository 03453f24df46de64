#include "importers/prompt_text/quotations.h"

#include "base/text.h"

#include <array>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

struct Pair {
    std::string_view open;
    std::array<std::string_view, 2> close;
    bool single; ///< may be an apostrophe
};
constexpr std::array pairs{
    Pair{"\"", {"\"", "”"}, false}, Pair{"“", {"”", "\""}, false}, Pair{"„", {"“", "”"}, false},
    Pair{"”", {"”", "\""}, false},  Pair{"«", {"»", ""}, false},   Pair{"「", {"」", ""}, false},
    Pair{"『", {"』", ""}, false},  Pair{"＂", {"＂", ""}, false}, Pair{"‘", {"’", ""}, true},
    Pair{"'", {"'", ""}, true},     Pair{"`", {"`", "'"}, true},
};

const Pair* openingAt(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte != '"' && byte != '\'' && byte != '`' && byte < 0xC2)
        return nullptr;
    for (const Pair& pair : pairs)
        if (text.substr(at).starts_with(pair.open))
            return &pair;
    return nullptr;
}

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// True where words may open: behind a space, a colon, a bracket or a Chinese character.
bool mayOpen(std::string_view text, std::size_t at, const Pair& pair) {
    if (at == 0)
        return true;
    const char before = text[at - 1];
    if (pair.single)
        return std::string_view(" \n\t:([,").find(before) != none ||
               text.substr(0, at).ends_with("：");
    return pair.open != "\"" || !isWordByte(before);
}

/// True where a single mark closes: nothing but a mark or a space follows.
bool mayClose(std::string_view text, std::size_t at, std::size_t length) {
    return at + length >= text.size() || !isWordByte(text[at + length]);
}

/// "clicked 'share screen' twice": a quotation opens inside another one. 'em and 'til are words.
bool opensInside(std::string_view text, std::size_t at) {
    if (at == 0 || text[at - 1] != ' ' || at + 1 >= text.size() || !isWordByte(text[at + 1]))
        return false;
    for (const std::string_view elided :
         {"em", "til", "cause", "bout", "round", "n", "tis", "twas"})
        if (text.substr(at + 1).starts_with(elided) && mayClose(text, at + 1, elided.size()))
            return false;
    return true;
}

/// Where the mark `close` closes what opens before `from`. Marks that may be apostrophes close
/// within the line, behind what opens and closes inside.
std::size_t find(std::string_view text, std::size_t from, std::string_view close, bool single) {
    if (close.empty())
        return none;
    if (!single)
        return text.find(close, from);
    const std::size_t line = std::min(text.find('\n', from), text.size());
    std::size_t first = none;
    std::size_t open = 0; // inside
    for (std::size_t at = text.find(close, from); at < line;
         at = text.find(close, at + close.size()))
        if (close == "'" && opensInside(text, at))
            ++open;
        else if (mayClose(text, at, close.size())) {
            if (open == 0)
                return at;
            first = std::min(first, at);
            --open;
        }
    return first; // not as many close as open
}

/// Behind the closing mark of what opens at `at`; none: it stays open.
std::size_t closeOf(std::string_view text, std::size_t at, const Pair& pair,
                    std::size_t& wordsEnd) {
    constexpr std::size_t longest = 20000;
    const std::string_view near = text.substr(0, std::min(text.size(), at + longest));
    const std::size_t begin = at + pair.open.size();
    const std::size_t own = find(near, begin, pair.close[0], pair.single);
    const std::size_t other = find(near, begin, pair.close[1], pair.single);
    // “He said "no" to me.” holds a quotation, “He left." is merely untidy.
    const bool untidy = other != none && other > begin && near[other - 1] != ' ';
    const bool takesOther = own == none ? other != none : untidy && other < own;
    wordsEnd = takesOther ? other : own;
    return wordsEnd == none ? none : wordsEnd + pair.close[takesOther ? 1 : 0].size();
}

bool isLedUpTo(std::string_view text, std::size_t at) {
    const std::string_view before = text::trim(text.substr(at < 8 ? 0 : at - 8, at < 8 ? at : 8));
    return before.ends_with(':') || before.ends_with("：") || before.ends_with(',');
}

} // namespace

std::vector<Quotation> quotationsOf(std::string_view text) {
    std::vector<Quotation> found;
    // A mark that found no counterpart finds none later on, unless it is far away.
    std::array<std::size_t, pairs.size()> hopelessUntil{};
    for (std::size_t at = 0; at < text.size();) {
        const Pair* pair = openingAt(text, at);
        if (!pair || !mayOpen(text, at, *pair)) {
            ++at;
            continue;
        }
        const auto index = static_cast<std::size_t>(pair - pairs.data());
        std::size_t wordsEnd = 0;
        const std::size_t end =
            at < hopelessUntil[index] ? none : closeOf(text, at, *pair, wordsEnd);
        if (end != none) {
            const std::size_t begin = at + pair->open.size();
            found.push_back({at, end, text::trim(text.substr(begin, wordsEnd - begin))});
            at = end;
            continue;
        }
        hopelessUntil[index] = std::max(hopelessUntil[index], at + 1000);
        if (!pair->single && isLedUpTo(text, at)) {
            const std::size_t line = std::min(text.find('\n', at), text.size());
            const std::size_t begin = at + pair->open.size();
            found.push_back({at, line, text::trim(text.substr(begin, line - begin))});
            at = line;
            continue;
        }
        at += pair->open.size();
    }
    return found;
}

} // namespace foreframe::reading
