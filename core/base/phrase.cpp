#include "base/phrase.h"

#include <cmath>
#include <cstdio>

namespace foreframe {

std::string Phrase::in(Language language) const {
    const std::string_view text = words.in(language);
    std::string out;
    out.reserve(text.size() + 32);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool place = text[i] == '{' && i + 2 < text.size() && text[i + 2] == '}' &&
                           text[i + 1] >= '0' && text[i + 1] <= '9';
        const auto index = place ? static_cast<std::size_t>(text[i + 1] - '0') : args.size();
        if (place && index < args.size()) {
            out += args[index];
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string number(double value, int decimals) {
    if (!std::isfinite(value))
        return "?";
    char buffer[400];
    std::snprintf(buffer, sizeof buffer, "%.*f", decimals, value);
    std::string out = buffer;
    if (out.find('.') != std::string::npos) {
        while (out.back() == '0')
            out.pop_back();
        if (out.back() == '.')
            out.pop_back();
    }
    return out == "-0" ? "0" : out;
}

} // namespace foreframe
