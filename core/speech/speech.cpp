#include "speech/speech.h"

#include "base/text.h"

namespace foreframe {

double speakingSeconds(std::string_view line, std::string_view, std::string_view,
                       std::string_view) {
    return static_cast<double>(text::codePoints(line)) / 14;
}

double speakingSeconds(const DialogueLine& line, const Cast&, std::string_view language) {
    return speakingSeconds(line.line, language, line.pace, line.kind);
}

std::vector<SpokenLine> speakingTimes(const Shot& shot, const Cast& cast,
                                      std::string_view language) {
    std::vector<SpokenLine> times;
    double now = 0;
    for (const DialogueLine& line : shot.dialogue) {
        const double seconds = speakingSeconds(line, cast, language);
        times.push_back({now, now + seconds});
        now += seconds;
    }
    return times;
}

double speakingTotal(const std::vector<SpokenLine>& lines) {
    return lines.empty() ? 0 : lines.back().end;
}

} // namespace foreframe
