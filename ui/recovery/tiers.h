// How many old versions are worth keeping: many of the last hour, few of last year.
#pragma once
#include <QDateTime>
#include <vector>

namespace foreframe {

/// Which of these times, the newest first, can go: within the last hour one a minute stays, within
/// the last day one an hour, within the last week one a day, then one a week for a year. Of each
/// such span the newest stays; the newest of all always does.
std::vector<QDateTime> outlived(const std::vector<QDateTime>& newestFirst, const QDateTime& now);

} // namespace foreframe
