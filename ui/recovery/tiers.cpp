#include "recovery/tiers.h"

#include <array>

namespace foreframe {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 week = 7 * day;

struct Tier {
    qint64 upTo; ///< seconds of age
    qint64 span; ///< one version of each stays
};
constexpr std::array tiers{Tier{hour, minute}, Tier{day, hour}, Tier{week, day},
                           Tier{365 * day, week}};

/// Spans lie fixed in time, so that what stays today is not judged anew tomorrow. 0: too old.
qint64 spanOf(const QDateTime& time, const QDateTime& now, qint64& length) {
    const qint64 age = time.secsTo(now);
    for (const Tier& tier : tiers)
        if (age < tier.upTo) {
            length = tier.span;
            return time.toSecsSinceEpoch() / tier.span;
        }
    length = 0;
    return 0;
}

} // namespace

std::vector<QDateTime> outlived(const std::vector<QDateTime>& newestFirst, const QDateTime& now) {
    std::vector<QDateTime> gone;
    qint64 lastLength = -1;
    qint64 lastSpan = -1;
    for (std::size_t i = 0; i < newestFirst.size(); ++i) {
        qint64 length = 0;
        const qint64 span = spanOf(newestFirst[i], now, length);
        if (i > 0 && (length == 0 || (length == lastLength && span == lastSpan)))
            gone.push_back(newestFirst[i]);
        lastLength = length;
        lastSpan = span;
    }
    return gone;
}

} // namespace foreframe
