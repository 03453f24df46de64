#include "player/clock.h"

namespace foreframe {

namespace {

constexpr int frame = 16; ///< ms

} // namespace

FrameClock::FrameClock(QObject* parent)
    : Clock(parent) {
    m_beat.setTimerType(Qt::PreciseTimer);
    m_beat.setInterval(frame);
    connect(&m_beat, &QTimer::timeout, this,
            [this] { emit passed(double(m_since.restart()) / 1000); });
}

void FrameClock::start() {
    m_since.start();
    m_beat.start();
}

} // namespace foreframe
