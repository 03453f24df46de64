// The cost of a film that changes little at a time: only scenes that have become others are counted
// again.
#pragma once
#include "cost/cost.h"

namespace foreframe {

class RunningCost {
public:
    /// As costOf(). `media` counts as the same until forget().
    Cost of(const Storyboard& storyboard, const Profile& profile, const MediaFacts& media);
    void forget() { m_known = false; }

private:
    struct Part {
        Shared<Scene> scene;
        Cost cost;
    };
    bool sameOutside(const Storyboard& storyboard) const;

    bool m_known = false;
    Storyboard m_outside; ///< all that scenes inherit from and look up, without the scenes
    std::vector<Part> m_parts;
};

} // namespace foreframe
