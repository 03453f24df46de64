#include "jobs/run_in_background.h"

#include <QCoreApplication>
#include <QEvent>

#include <atomic>
#include <deque>
#include <mutex>

// Qt carries calls and results from thread to thread as well, but out of the thread sanitizer's
// sight, which would take each of them for a race. The flag and the mutex here are what it sees.
namespace foreframe {

namespace {

/// What has been made, waiting for the window's thread.
class Arrivals : public QObject {
public:
    /// Asked for in the window's thread first.
    static Arrivals& ofWindow() {
        static auto* arrivals = new Arrivals(QCoreApplication::instance());
        return *arrivals;
    }

    void add(Arrival arrival) {
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(arrival));
        }
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }

protected:
    void customEvent(QEvent* /*event*/) override {
        Arrival arrival;
        {
            const std::lock_guard lock(m_mutex);
            arrival = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        arrival();
    }

private:
    using QObject::QObject;

    std::mutex m_mutex;
    std::deque<Arrival> m_waiting;
};

class Job : public QRunnable {
public:
    explicit Job(std::function<Arrival()> work)
        : m_work(std::move(work)),
          m_arrivals(Arrivals::ofWindow()) {
        m_given.store(true, std::memory_order_release);
    }

    void run() override {
        if (!m_given.load(std::memory_order_acquire))
            return;
        if (Arrival arrival = m_work())
            m_arrivals.add(std::move(arrival));
    }

private:
    std::function<Arrival()> m_work;
    Arrivals& m_arrivals;
    std::atomic<bool> m_given = false;
};

} // namespace

void startJob(QThreadPool& pool, std::function<Arrival()> work) {
    pool.start(new Job(std::move(work)));
}

} // namespace foreframe
