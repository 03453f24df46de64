// Dated versions of a storyboard, kept out of the way of its folder and thinned out as they age.
#pragma once
#include "base/result.h"
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <vector>

namespace foreframe {

struct Version {
    QString file;
    QDateTime time;
};

/// Those kept of the storyboard at this path, the newest first.
std::vector<Version> versionsOf(const QString& path);

/// Keeps these bytes as a version, unless the newest one says the same, and lets go of those that
/// the tiers have outlived or that take more room than versionsRoom together.
Result<void> keepVersion(const QString& path, const QByteArray& bytes, const QDateTime& now);

inline constexpr qint64 versionsRoom = qint64{512} << 20;

} // namespace foreframe
