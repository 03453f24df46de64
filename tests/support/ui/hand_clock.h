// A clock that is turned by hand.
#pragma once
#include "player/clock.h"

namespace foreframe::test {

class HandClock : public Clock {
public:
    void start() override { running = true; }
    void stop() override { running = false; }
    /// Nothing passes while it is stopped.
    void turn(double seconds) {
        if (running)
            emit passed(seconds);
    }
    bool running = false;
};

} // namespace foreframe::test
