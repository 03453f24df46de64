// Sound as everything here handles it: one channel of samples.
#pragma once
#include <cstdint>
#include <vector>

namespace foreframe {

struct Samples {
    std::vector<std::int16_t> values;
    int rate = 22050; ///< samples a second
    double seconds() const { return double(values.size()) / rate; }
    bool empty() const { return values.empty(); }
};

/// The picture of a sound: how loud each of so many stretches of equal length is, 0 to 1, where 1
/// is the loudest of them. Empty for no sound, all 0 for silence.
std::vector<float> wavePeaks(const Samples& samples, int stretches);

} // namespace foreframe
