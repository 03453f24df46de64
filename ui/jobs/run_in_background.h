// The one way off the window's thread, and back to it.
#pragma once
#include <QPointer>
#include <QThreadPool>
#include <functional>

namespace foreframe {

using Arrival = std::function<void()>; ///< what is left to do in the window's thread; may be empty
void startJob(QThreadPool& pool, std::function<Arrival()> work);

/// Runs `work` in a thread of the pool; `then` takes what it made in the window's thread, unless
/// the owner is gone by then. The work captures values and plain data, never an object of the
/// window.
template <class Work, class Then>
void runInBackground(QThreadPool& pool, QObject* owner, Work work, Then then) {
    startJob(pool,
             [work = std::move(work), then = std::move(then),
              owner = QPointer<QObject>(owner)]() mutable -> Arrival {
                 return
                     [made = work(), then = std::move(then), owner = std::move(owner)]() mutable {
                         if (owner)
                             then(std::move(made));
                     };
             });
}

template <class Work, class Then>
void runInBackground(QObject* owner, Work work, Then then) {
    runInBackground(*QThreadPool::globalInstance(), owner, std::move(work), std::move(then));
}

/// Work that makes nothing to come back with.
template <class Work>
void runInBackground(QThreadPool& pool, Work work) {
    startJob(pool, [work = std::move(work)]() mutable -> Arrival {
        work();
        return {};
    });
}

} // namespace foreframe
