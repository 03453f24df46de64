// What a check found: kept by shot, counted, and cheap to copy to whoever shows it.
#pragma once
#include "check/rule.h"

namespace foreframe {

/// Findings of one shot or of the storyboard, ordered by severity, then rule.
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
/// Those that are not lighter than `floor`.
Diagnostics heavyEnough(Diagnostics diagnostics, Severity floor);

/// The findings of one shot, or of the storyboard as a whole.
struct Verdict {
    Diagnostics diagnostics;
    int muted = 0; ///< findings that were kept silent
    bool empty() const { return diagnostics.empty() && muted == 0; }
    Count count() const;
};

/// Both say the same in the same words: a shot that was judged again often gets what it had.
bool saySame(const Verdict& a, const Verdict& b);

/// The verdicts of all shots by id. Copies share what they have in common, so a copy costs as
/// little for ten thousand shots as for ten, and so does a change.
class Verdicts {
public:
    Verdicts();
    /// Of each shot, in any order; empty ones need not be kept.
    explicit Verdicts(std::vector<std::pair<std::string, Verdict>> all);

    /// An empty verdict where the shot is clean or unknown.
    const Shared<Verdict>& of(std::string_view shotId) const;
    void set(std::string_view shotId, Verdict verdict);
    /// Ids of the shots whose verdicts are other objects there, in no order.
    std::vector<std::string> differing(const Verdicts& other) const;

private:
    struct Entry {
        std::string shotId;
        Shared<Verdict> verdict;
    };
    using Shard = std::vector<Entry>;
    static std::size_t shardOf(std::string_view shotId);
    std::vector<Shared<Shard>> m_shards;
};

struct Findings {
    Shared<Storyboard> checked; ///< what they are about
    Shared<Verdict> whole;      ///< about the storyboard as a whole; said first
    Verdicts shots;
    Count count;

    /// The findings of one shot; none where it is clean or unknown.
    const Diagnostics& of(std::string_view shotId) const { return shots.of(shotId)->diagnostics; }

    /// Every finding in the order of the command line: the whole storyboard's, then by shot,
    /// severity, rule.
    std::vector<const Diagnostic*> list() const;
};

} // namespace foreframe
