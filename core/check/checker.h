// Runs the rules, and after an edit only on what the edit can have changed.
#pragma once
#include "check/findings.h"

namespace foreframe {

/// Checks one storyboard after another. Not thread-safe; a checker belongs to one thread at a time.
class Checker {
public:
    /// Findings of `storyboard`. A shot that is the very same object as last time, and sees the
    /// same settings, cast, media and neighbour, is not looked at again. Same media facts: the same
    /// object as last time. Where much is to be checked, all cores take part.
    const Findings& check(const Shared<Storyboard>& storyboard, const Shared<MediaFacts>& media,
                          const std::vector<Repair>& repairs = {});
    /// True where such a check looks at every shot, not only at what an edit has changed.
    bool looksAtAll(const Shared<Storyboard>& storyboard, const Shared<MediaFacts>& media) const;
    const Findings& findings() const { return m_findings; }

private:
    bool m_first = true;
    Shared<MediaFacts> m_media;
    Usage m_usage;
    Findings m_findings;
};

/// A check of everything, once.
Findings checkAll(const Storyboard& storyboard, const MediaFacts& media,
                  const std::vector<Repair>& repairs = {});

} // namespace foreframe
