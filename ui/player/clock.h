// Time as the player feels it: it passes in steps, by itself or turned by hand.
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace foreframe {

class Clock : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    virtual void stop() = 0;

signals:
    void passed(double seconds); ///< since the last time or since it was started
};

/// Steps as often as a screen shows another picture.
class FrameClock : public Clock {
    Q_OBJECT
public:
    explicit FrameClock(QObject* parent = nullptr);
    void start() override;
    void stop() override { m_beat.stop(); }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
};

} // namespace foreframe
