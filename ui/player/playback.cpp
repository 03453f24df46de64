#include "player/playback.h"

#include <algorithm>
#include <cmath>

namespace foreframe {

namespace {

constexpr double wellWithin = 0.5; ///< seconds into a shot: stepping back leads to its beginning

} // namespace

Playback::Playback(Session& session, std::unique_ptr<Clock> clock, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_clock(std::move(clock)) {
    connect(m_clock.get(), &Clock::passed, this, &Playback::pass);
    connect(&session, &Session::changed, this, &Playback::follow);
    connect(&session, &Session::mediaChanged, this, &Playback::followMedia);
    connect(&session, &Session::selectionChanged, this, &Playback::followSelection);
    connect(&session, &Session::opened, this, [this] {
        stop();
        m_only.clear();
        m_reel = {};
        m_time = 0;
        m_stale = true;
        followSelection();
        emit stateChanged();
        emit jumped();
        emit moved();
    });
}

const Reel& Playback::reel() const {
    if (m_stale) {
        m_stale = false;
        const Reel before =
            std::exchange(m_reel, Reel(m_session.value(), m_session.media(), m_only));
        if (!before.empty()) {
            const Reel::Moment moment = before.at(m_time);
            m_time = m_reel.timeOf(before.shot(moment.entry).id, moment.inShot).value_or(m_time);
        }
        m_time = std::clamp(m_time, 0.0, m_reel.seconds());
    }
    return m_reel;
}

double Playback::time() const {
    reel();
    return m_time;
}

// -- what the session says ------------------------------------------------------------------------

void Playback::follow() {
    if (!m_stale && m_reel.follow(m_session.value(), m_session.media()))
        emit moved();
    else
        followMedia();
}

void Playback::followMedia() {
    if (isSelection() && Reel(m_session.value(), m_session.media(), m_only).empty()) {
        m_only.clear();
        emit stateChanged();
    }
    m_stale = true;
    emit moved();
}

/// A selection that is made while the film plays waits until it has stopped.
void Playback::followSelection() {
    if (playing())
        return;
    const auto& selected = m_session.selectedIds();
    const auto only = selected.size() > 1 ? selected : std::vector<std::string>();
    if (only != m_only) {
        reel();
        m_only = only;
        m_stale = true;
        emit stateChanged();
    }
    const std::string first = isSelection() ? m_only.front() : utf8(m_session.currentShot());
    if (const auto time = reel().timeOf(first))
        seek(*time);
}

// -- transport ------------------------------------------------------------------------------------

void Playback::setRate(double rate) {
    if (rate == m_rate || reel().empty())
        return;
    m_rate = rate;
    m_rate == 0 ? m_clock->stop() : m_clock->start();
    emit stateChanged();
}

void Playback::toggle() {
    if (!playing() && time() >= reel().seconds())
        seek(0);
    setRate(playing() ? 0 : 1);
}

void Playback::forwards() {
    if (!playing() && time() >= reel().seconds())
        seek(0);
    setRate(m_rate > 0 ? std::min(m_rate * 2, fastest) : 1);
}

void Playback::backwards() {
    if (!playing() && time() <= 0)
        seek(reel().seconds());
    setRate(m_rate < 0 ? std::max(m_rate * 2, -fastest) : -1);
}

void Playback::stop() {
    setRate(0);
}

void Playback::setLoops(bool loops) {
    m_loops = loops;
    emit stateChanged();
}

void Playback::pass(double seconds) {
    const double end = reel().seconds();
    double time = m_time + seconds * m_rate;
    const bool over = m_rate > 0 ? time >= end : time <= 0;
    if (over && m_loops && end > 0) {
        m_time = m_rate > 0 ? std::fmod(time, end) : end + std::fmod(time, end);
        emit jumped();
    } else {
        m_time = std::clamp(time, 0.0, end);
    }
    if (over && !m_loops)
        stop();
    emit moved();
}

void Playback::seek(double time) {
    m_time = std::clamp(time, 0.0, reel().seconds());
    emit jumped();
    emit moved();
}

void Playback::seekTo(const QString& shotId, double inShot) {
    auto time = reel().timeOf(utf8(shotId), inShot);
    if (!time && isSelection()) {
        m_only.clear();
        m_stale = true;
        emit stateChanged();
        time = reel().timeOf(utf8(shotId), inShot);
    }
    if (time)
        seek(*time);
}

void Playback::step(int shots) {
    if (reel().empty())
        return;
    const Reel::Moment now = m_reel.at(m_time);
    const int to = shots < 0 && now.inShot > wellWithin ? int(now.entry) : int(now.entry) + shots;
    seek(to >= int(m_reel.size()) ? m_reel.seconds()
                                  : m_reel.startOf(std::size_t(std::max(0, to))));
}

} // namespace foreframe
