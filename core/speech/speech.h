// How long it takes to say something.
#pragma once
#include "lookup/cast.h"

namespace foreframe {

/// When one line of a shot is spoken, in seconds from the start of the clip.
struct SpokenLine {
    double start = 0;
    double end = 0;
    double seconds() const { return end - start; }
    bool operator==(const SpokenLine&) const = default;
};

/// Seconds a text takes to say. `delivery` is every word about how (pace, emotion, tone); `kind` is
/// of kind::all; `language` "en" or "zh" decides only how digits are read, scripts speak for
/// themselves.
double speakingSeconds(std::string_view line, std::string_view language = "en",
                       std::string_view delivery = {}, std::string_view kind = kind::speech);

/// The same for a line as it stands in a shot, with its character's delivery where it has none.
double speakingSeconds(const DialogueLine& line, const Cast& cast, std::string_view language);

/// Every line of the shot one after the other, 0.3 s between speakers. Lines without words take no
/// time.
std::vector<SpokenLine> speakingTimes(const Shot& shot, const Cast& cast,
                                      std::string_view language);

/// When the last line ends; 0 where nobody speaks.
double speakingTotal(const std::vector<SpokenLine>& lines);

} // namespace foreframe
