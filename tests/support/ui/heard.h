// A sound device that remembers what it was given.
#pragma once
#include "sound/output.h"
#include <deque>

namespace foreframe::test {

/// While it lives, sound goes here; where it has no device, nowhere.
class Heard {
public:
    explicit Heard(bool device = true) {
        openSoundWith([this, device]() -> std::unique_ptr<SoundOutput> {
            return device ? std::make_unique<Output>(*this) : nullptr;
        });
    }
    ~Heard() {
        openSoundWith([]() -> std::unique_ptr<SoundOutput> { return nullptr; });
    }

    struct Play {
        std::shared_ptr<const Samples> samples;
        double from = 0;
    };
    std::deque<Play> plays;
    bool sounding = false;
    double at = 0; ///< seconds that have been heard, by hand

private:
    struct Output : SoundOutput {
        explicit Output(Heard& heard)
            : m_heard(heard) {}
        void play(std::shared_ptr<const Samples> samples, double from) override {
            m_heard.plays.push_back({std::move(samples), from});
            m_heard.sounding = true;
            m_heard.at = from;
        }
        void stop() override { m_heard.sounding = false; }
        double playedSeconds() const override { return m_heard.at; }
        Heard& m_heard;
    };
};

} // namespace foreframe::test
