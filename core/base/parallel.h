// Work on many independent items, spread over the processor's cores.
#pragma once
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace foreframe {

/// Calls `work(i)` once for every i in [0, count), in no particular order and on several threads
/// where there is enough to do; returns when all are done. A thread takes `batch` of them at a
/// time: few where one takes long, many where it takes no longer than starting a thread. `work`
/// must not throw.
template <class Work>
void inParallel(std::size_t count, std::size_t batch, Work work) {
    const std::size_t batches = (count + batch - 1) / batch;
    const std::size_t threads =
        std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), batches);
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (std::size_t begin = 0; (begin = next.fetch_add(batch)) < count;)
            for (std::size_t i = begin; i < std::min(begin + batch, count); ++i)
                work(i);
    };
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < threads; ++i)
        others.emplace_back(run);
    run();
}

} // namespace foreframe
