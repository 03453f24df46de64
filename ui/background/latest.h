// Work off the window's thread of which only the newest matters: one job runs, one waits, those
// between are dropped, and a result that is overtaken never arrives.
#pragma once
#include "jobs/run_in_background.h"
#include <QObject>
#include <functional>
#include <optional>

namespace foreframe {

template <class T>
class Latest {
public:
    /// `arrived` runs in the owner's thread, and not after the owner is gone.
    Latest(QObject* owner, std::function<void(T)> arrived)
        : m_owner(owner),
          m_arrived(std::move(arrived)) {}

    /// The job captures values and plain data, never an object of the window.
    void run(std::function<T()> job) {
        if (m_running)
            m_waiting = std::move(job);
        else
            start(std::move(job));
    }
    bool busy() const { return m_running; }

private:
    void start(std::function<T()> job) {
        m_running = true;
        runInBackground(m_owner, std::move(job), [this](T result) {
            m_running = false;
            if (m_waiting) {
                auto next = std::exchange(m_waiting, std::nullopt);
                start(std::move(*next));
            } else {
                m_arrived(std::move(result));
            }
        });
    }

    QObject* m_owner;
    std::function<void(T)> m_arrived;
    std::optional<std::function<T()>> m_waiting;
    bool m_running = false;
};

} // namespace foreframe
