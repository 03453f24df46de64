// Finds shots by slate or by any of their words.
#pragma once
#include "model/storyboard.h"
#include <QString>
#include <vector>

namespace foreframe {

struct ShotMatch {
    QString id;
    QString slate;
    QString text; ///< the title, or the words in which it was found
    bool operator==(const ShotMatch&) const = default;
};

/// A shot that is called so comes first, then titles, then all other words, each in film order; at
/// most `most`.
std::vector<ShotMatch> searchShots(const Storyboard& storyboard, const QString& words,
                                   std::size_t most = 50);

} // namespace foreframe
