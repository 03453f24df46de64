// Runs the rules, and after an edit only on what the edit can have changed.
#pragma once
#include "check/rule.h"

namespace foreframe {

/// Findings of one shot or of the storyboard, ordered by severity, then rule; shared between one
/// check and the next.
using Diagnostics = std::vector<Diagnostic>;

struct Count {
    int errors = 0;
    int warnings = 0;
    int advice = 0;
    int muted = 0; ///< kept silent by the storyboard or a shot; in none of the others
    int total() const { return errors + warnings + advice; }
    Count& operator+=(const Count& other);
    Count& operator-=(const Count& other);
    bool operator==(const Count&) const = default;
};

Count countOf(const Diagnostics& diagnostics);

/// The findings of one shot.
struct ShotFindings {
    std::string shotId;
    Shared<Diagnostics> diagnostics;
    int muted = 0;
};

struct Findings {
    Shared<Diagnostics> storyboard; ///< about the whole; said first
    int storyboardMuted = 0;
    std::vector<std::vector<ShotFindings>> scenes; ///< as the storyboard holds them
    Count count;

    /// Every finding in the order of the command line: the whole storyboard's, then by shot,
    /// severity, rule.
    std::vector<const Diagnostic*> list() const;
    const Diagnostics* of(const Storyboard& storyboard,
                          std::string_view shotId) const; ///< null: no such shot
};

/// Checks one storyboard after another. Not thread-safe; a checker belongs to one thread at a time.
class Checker {
public:
    /// Findings of `storyboard`. What is the very same object as last time (and sees the same
    /// settings, cast, media and neighbour) is not looked at again. Same media facts: the same
    /// object as last time.
    const Findings& check(const Shared<Storyboard>& storyboard, const Shared<MediaFacts>& media,
                          const std::vector<Repair>& repairs = {});
    const Findings& findings() const { return m_findings; }

private:
    Shared<Storyboard> m_storyboard;
    Shared<MediaFacts> m_media;
    bool m_first = true;
    Usage m_usage;
    Findings m_findings;
};

/// A check of everything, once.
Findings checkAll(const Storyboard& storyboard, const MediaFacts& media,
                  const std::vector<Repair>& repairs = {});

} // namespace foreframe
