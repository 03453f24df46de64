// How far work off the window's thread is, and whether it is still wanted.
#pragma once
#include <atomic>

namespace foreframe {

/// Shared by the window and the work; each looks at it when it likes.
struct Progress {
    std::atomic<int> total = 0;
    std::atomic<int> done = 0;
    std::atomic<bool> over = false;      ///< said by the work
    std::atomic<bool> cancelled = false; ///< said by the window
};

} // namespace foreframe
