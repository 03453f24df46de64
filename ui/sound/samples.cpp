#include "sound/samples.h"

#include <algorithm>
#include <cmath>

namespace foreframe {

namespace {

/// Below this even the loudest moment is noise of an empty room, not to be blown up.
constexpr float silence = 0.01F;

} // namespace

std::vector<float> wavePeaks(const Samples& samples, int stretches) {
    const std::size_t count = samples.values.size();
    if (count == 0 || stretches <= 0)
        return {};
    std::vector<float> peaks(static_cast<std::size_t>(stretches));
    for (std::size_t i = 0; i < peaks.size(); ++i) {
        const std::size_t from = count * i / peaks.size();
        const std::size_t to = std::max(from + 1, count * (i + 1) / peaks.size());
        int loudest = 0;
        for (std::size_t at = from; at < std::min(to, count); ++at)
            loudest = std::max(loudest, std::abs(int(samples.values[at])));
        peaks[i] = float(loudest) / 32768;
    }
    const float most = *std::max_element(peaks.begin(), peaks.end());
    for (float& peak : peaks)
        peak = most < silence ? 0 : peak / most;
    return peaks;
}

} // namespace foreframe
