#include "check/languages.h"

#include "base/text.h"

#include <algorithm>

namespace foreframe {

namespace {

bool isLatin(char32_t c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}

bool isKana(char32_t c) {
    return c >= 0x3041 && c <= 0x30FA;
}

/// Letters of the scripts people write in that are neither Latin nor Chinese.
bool isOtherScript(char32_t c) {
    return (c >= 0x370 && c <= 0x1FFF) || (c >= 0xAC00 && c <= 0xD7AF) || isKana(c) ||
           (c >= 0xFB1D && c <= 0xFDFF);
}

} // namespace

bool isSpokenHere(std::string_view declared, const Profile& profile) {
    const std::string tag = text::lower(declared.substr(0, declared.find_first_of("-_ ")));
    constexpr std::pair<std::string_view, std::string_view> names[] = {
        {"english", "en"}, {"chinese", "zh"}, {"mandarin", "zh"}, {"cmn", "zh"}, {"中文", "zh"},
        {"汉语", "zh"},    {"普通话", "zh"},  {"英语", "en"},     {"英文", "en"}};
    std::string_view code = tag;
    for (const auto& [name, meant] : names)
        if (tag == name)
            code = meant;
    const auto& spoken = profile.speechLanguages;
    return code.empty() || std::find(spoken.begin(), spoken.end(), code) != spoken.end();
}

bool isWrittenHere(std::string_view line) {
    std::size_t ours = 0;
    std::size_t other = 0;
    bool japanese = false;
    for (std::size_t pos = 0; pos < line.size();) {
        const char32_t c = text::next(line, pos);
        // の alone is a flourish in Chinese, too.
        japanese = japanese || (isKana(c) && c != U'の');
        if (isOtherScript(c))
            ++other;
        else if (isLatin(c) || (c >= 0x3400 && c <= 0x9FFF))
            ++ours;
    }
    return other <= ours && !(japanese && other * 4 > ours);
}

} // namespace foreframe
