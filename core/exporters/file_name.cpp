#include "exporters/file_name.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace foreframe {

namespace {

constexpr std::size_t longest = 120; // bytes; leaves room for a number and an ending

/// What stands for one character of a title in a file name; empty: nothing.
std::string_view standIn(char32_t c, std::string_view asTyped) {
    switch (c) {
    case '/':
    case '\\':
    case ':':
    case '|':
        return "-";
    case '"':
        return "'";
    case '<':
    case '>':
    case '?':
    case '*':
    case 0xFEFF:
        return {};
    default:
        break;
    }
    // Invisible marks can make a name read as another one.
    const bool invisible = c == 0x200B || c == 0x200E || c == 0x200F ||
                           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F);
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
    return invisible ? std::string_view() : control ? " " : asTyped;
}

std::string_view withoutEdges(std::string_view name) {
    // A hyphen in front would be read as an option by other programs.
    const std::size_t first = name.find_first_not_of(". -");
    const std::size_t last = name.find_last_not_of(". ");
    return first == std::string_view::npos ? std::string_view()
                                           : name.substr(first, last + 1 - first);
}

/// Windows takes these for devices, whatever ending follows.
bool isReserved(std::string_view stem) {
    static constexpr std::array<std::string_view, 7> devices{"con",    "prn",     "aux",   "nul",
                                                             "conin$", "conout$", "clock$"};
    const std::string lower = text::lower(stem);
    const std::string_view number =
        std::string_view(lower).substr(std::min<std::size_t>(3, lower.size()));
    const bool port = lower.starts_with("com") || lower.starts_with("lpt");
    const bool numbered = (number.size() == 1 && number >= "0" && number <= "9") ||
                          number == "\u00B9" || number == "\u00B2" || number == "\u00B3";
    return (port && numbered) || std::find(devices.begin(), devices.end(), lower) != devices.end();
}

/// Two names that any file system could take for the same file have one key. Case and accents
/// outside ASCII are beyond this table, so there every letter counts as the same one.
std::string collisionKey(std::string_view name) {
    std::string key;
    for (std::size_t pos = 0; pos < name.size();) {
        const char32_t c = text::next(name, pos);
        if (c < 0x80) {
            text::append(key, c);
            continue;
        }
        const bool combining = c >= 0x300 && c <= 0x36F;
        if (combining && !key.empty() && key.back() != '?')
            key.pop_back();
        if (key.empty() || key.back() != '?')
            key += '?';
    }
    return text::lower(key);
}

} // namespace

std::string safeFileName(std::string_view name, std::string_view otherwise) {
    std::string clean;
    for (std::size_t pos = 0; pos < name.size();) {
        const std::size_t begin = pos;
        const char32_t c = text::next(name, pos);
        const bool malformed = c == 0xFFFD && pos == begin + 1;
        clean += malformed ? "\uFFFD" : standIn(c, name.substr(begin, pos - begin));
    }
    clean = text::collapse(clean);
    std::string_view safe = withoutEdges(clean);
    if (safe.size() > longest) {
        std::size_t end = longest;
        while (end > 0 && (static_cast<unsigned char>(safe[end]) & 0xC0U) == 0x80)
            --end;
        safe = withoutEdges(safe.substr(0, end));
    }
    if (safe.empty())
        return std::string(otherwise);
    const std::string_view stem = text::trim(safe.substr(0, safe.find('.')));
    if (isReserved(stem))
        return std::string(stem) + '_' +
               std::string(safe.substr(std::min(safe.find('.'), safe.size())));
    return std::string(safe);
}

std::vector<std::string> uniqueFileNames(std::vector<std::string> names) {
    std::unordered_set<std::string> taken;
    std::unordered_map<std::string, int>
        lastNumber; // by key, so that a thousand equal names are quick
    for (std::string& name : names) {
        const std::string key = collisionKey(name);
        int& number = lastNumber.try_emplace(key, 1).first->second;
        std::string candidate = name;
        std::string candidateKey = key;
        while (taken.count(candidateKey) || taken.count(candidateKey + ".negative")) {
            candidate = name + ' ' + std::to_string(++number);
            candidateKey = collisionKey(candidate);
        }
        taken.insert(candidateKey + ".negative");
        taken.insert(std::move(candidateKey));
        name = std::move(candidate);
    }
    return names;
}

} // namespace foreframe
