// Milliseconds as they pass for the program: the wall's, but for the time in which the machine
// gave it nothing to go on with.
#pragma once
#include "jobs/run_in_background.h"
#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>
#include <unistd.h>

namespace foreframe::test {

/// Each beat takes what keeping a change takes: a turn of the window's loop, one of another thread,
/// a byte brought to the disk. Where these are there at once, the clock goes like the wall's.
class OwnClock : public QObject {
public:
    /// Brings its bytes to this file.
    explicit OwnClock(const QString& file)
        : m_file(file) {
        m_pool.setMaxThreadCount(1);
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("The clock's file can't be opened");
        m_beat.start();
        beat();
    }
    ~OwnClock() override { m_pool.waitForDone(); }

    qint64 now() const { return m_beats + std::min<qint64>(m_beat.elapsed(), longest); }

private:
    static constexpr int pause = 20;
    static constexpr qint64 longest = 100; ///< that a beat counts, however long it took

    void beat() {
        const auto keep = [this] {
            m_file.putChar('.');
            return ::fsync(m_file.handle());
        };
        runInBackground(m_pool, this, keep, [this](int) {
            m_beats += std::min<qint64>(m_beat.restart(), longest);
            QTimer::singleShot(pause, this, [this] { beat(); });
        });
    }

    QFile m_file;
    QThreadPool m_pool;
    QElapsedTimer m_beat;
    qint64 m_beats = 0;
};

} // namespace foreframe::test
