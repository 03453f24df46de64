// Plays the film: where it is, how fast it goes, which shots it goes through.
#pragma once
#include "player/clock.h"
#include "player/reel.h"
#include "session/session.h"

namespace foreframe {

class Playback : public QObject {
    Q_OBJECT
public:
    static constexpr double fastest = 8; ///< times the film's own speed, either way

    Playback(Session& session, std::unique_ptr<Clock> clock, QObject* parent = nullptr);

    /// The whole film, or the selected shots where there are several.
    const Reel& reel() const;
    bool isSelection() const { return !m_only.empty(); }
    double time() const; ///< seconds since the beginning of the reel
    double rate() const {
        return m_rate;
    } ///< 1: the film's own speed; below 0: backwards; 0: stopped
    bool playing() const { return m_rate != 0; }
    bool loops() const { return m_loops; }
    bool sounds() const { return m_rate == 1; }

    void toggle();    ///< plays at the film's own speed, or stops; at the end it begins anew
    void forwards();  ///< again: faster
    void backwards(); ///< again: faster
    void stop();
    void setLoops(bool loops);
    void seek(double time);
    /// Where the shot is not among those that play, the whole film plays.
    void seekTo(const QString& shotId, double inShot);
    void step(int shots); ///< to the beginning of this shot (-1, well within it) or of another

signals:
    void moved();        ///< another moment, or the film says something else at this one
    void jumped();       ///< and it did not get there by playing
    void stateChanged(); ///< playing or not, how fast, which shots

private:
    void setRate(double rate);
    void pass(double seconds);
    void follow(); ///< what was edited
    void followMedia();
    void followSelection();

    Session& m_session;
    std::unique_ptr<Clock> m_clock;
    std::vector<std::string> m_only;
    mutable Reel m_reel;
    mutable bool m_stale = true;
    mutable double m_time = 0;
    double m_rate = 0;
    bool m_loops = false;
};

} // namespace foreframe
