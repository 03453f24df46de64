// What a recent storyboard looks like from outside: its first frames and how much film it is.
#pragma once
#include "check/findings.h"
#include "cost/cost.h"
#include <QDateTime>
#include <QImage>
#include <QSize>
#include <QString>
#include <array>

namespace foreframe {

struct RecentSummary {
    QString path;
    bool readable = false;
    QString title;
    int shots = 0;
    Cost cost;
    QDateTime changed;
    std::array<QImage, 3> frames; ///< the first start frames, cut to their places
};

/// Reads the file and its first pictures, which lie in `mediaFolder` (empty: beside it); for a
/// thread of its own.
RecentSummary summarise(const QString& path, const std::array<QSize, 3>& places,
                        const QString& mediaFolder = {});

/// What the checks say about the film of that file and its media; for a thread of its own.
Count countFindings(const QString& path);

/// The picture scaled and cut so that it fills `place`; null where it can't be read.
QImage pictureFilling(const QString& file, const QSize& place);

} // namespace foreframe
