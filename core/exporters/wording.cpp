#include "exporters/wording.h"

#include "format/writer.h"

#include <cmath>
#include <cstdio>

namespace foreframe {

std::string filmLength(double seconds) {
    if (seconds < 60)
        return number(seconds) + " s";
    const double whole = std::round(seconds);
    const double minutes = std::floor(whole / 60);
    if (minutes < 60)
        return number(minutes) + " min " + number(whole - minutes * 60) + " s";
    return number(std::floor(minutes / 60)) + " h " + number(std::fmod(minutes, 60)) + " min";
}

std::string dollars(double amount) {
    char text[64];
    std::snprintf(text, sizeof text, "$%.2f", amount);
    return text;
}

std::string counted(double count, std::string_view noun) {
    return number(count) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
}

std::string costWords(const Cost& cost) {
    std::string words = filmLength(cost.seconds) + ", " + counted(cost.credits, "credit") + ", " +
                        dollars(cost.dollars);
    if (cost.unpriced > 0)
        words += " (" + counted(cost.unpriced, "shot") + " without a price)";
    return words;
}

void writeCost(Writer& out, const Cost& cost) {
    out.key("seconds");
    out.word(number(cost.seconds, 3));
    out.key("credits");
    out.word(number(cost.credits, 4)); // sums of cents leave dust behind the last digit
    out.key("dollars");
    out.word(number(cost.dollars, 4));
    out.key("unpriced");
    out.number(cost.unpriced);
}

} // namespace foreframe
