#include "check/fix_all.h"

#include <algorithm>
#include <unordered_set>

namespace foreframe {

namespace {

/// The fix as this finding offers it; its values may differ from shot to shot.
const Fix* offered(const Diagnostic& finding, const Rule& rule, const Phrase& label) {
    if (finding.rule != &rule)
        return nullptr;
    const auto found =
        std::find_if(finding.fixes.begin(), finding.fixes.end(),
                     [&](const Fix& fix) { return fix.label.words.en == label.words.en; });
    return found == finding.fixes.end() ? nullptr : &*found;
}

} // namespace

std::size_t fixable(const Findings& findings, const Rule& rule, const Phrase& label) {
    const auto list = findings.list();
    return static_cast<std::size_t>(
        std::count_if(list.begin(), list.end(), [&](const Diagnostic* finding) {
            return offered(*finding, rule, label) != nullptr;
        }));
}

Storyboard fixAll(const Storyboard& storyboard, const Shared<MediaFacts>& media, const Rule& rule,
                  const Phrase& label) {
    Shared<Storyboard> film(storyboard);
    Checker checker;
    // Each round mends at least one, or the fix is one that leaves its finding behind.
    std::size_t left = fixable(checker.check(film, media), rule, label);
    while (left > 0) {
        const Findings findings = checker.findings();
        std::unordered_set<std::string_view> touched;
        for (const Diagnostic* finding : findings.list())
            // Another finding of the same shot may name a line that has moved: it waits a round.
            if (const Fix* fix = offered(*finding, rule, label);
                fix && touched.insert(finding->shotId).second)
                film = Shared<Storyboard>(fix->apply(*film));
        const std::size_t now = fixable(checker.check(film, media), rule, label);
        if (now >= left)
            break;
        left = now;
    }
    return *film;
}

} // namespace foreframe
