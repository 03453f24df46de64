// How work grows with its input: what is linear takes four times as long on four times as much.
#pragma once
#include <algorithm>
#include <ctime>
#include <functional>

namespace foreframe::test {

/// Processor time, not the clock on the wall, so that a busy machine makes no difference.
inline double processorSeconds(const std::function<void()>& work) {
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// How many times as long `work(4 * n)` takes as `work(n)`: about 4 where it is linear, 16 where it
/// is quadratic. The best of three counts. Work that is over in no time is linear enough: 0.
inline double growth(const std::function<void(std::size_t)>& work, std::size_t n) {
    constexpr double noTime = 0.2; // s
    double small = 1e9;
    double large = 1e9;
    for (int run = 0; run < 3 && large > noTime; ++run) {
        small = std::min(small, processorSeconds([&] { work(n); }));
        large = std::min(large, processorSeconds([&] { work(4 * n); }));
    }
    return large <= noTime ? 0 : large / std::max(small, 1e-3);
}

} // namespace foreframe::test
