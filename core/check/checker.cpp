#include "check/checker.h"

namespace foreframe {

Count& Count::operator+=(const Count& other) {
    errors += other.errors;
    warnings += other.warnings;
    advice += other.advice;
    muted += other.muted;
    return *this;
}

Count& Count::operator-=(const Count& other) {
    errors -= other.errors;
    warnings -= other.warnings;
    advice -= other.advice;
    muted -= other.muted;
    return *this;
}

Count countOf(const Diagnostics& diagnostics) {
    Count count;
    for (const Diagnostic& d : diagnostics)
        ++(d.severity == Severity::Error     ? count.errors
           : d.severity == Severity::Warning ? count.warnings
                                             : count.advice);
    return count;
}

std::vector<const Diagnostic*> Findings::list() const {
    std::vector<const Diagnostic*> all;
    for (const Diagnostic& d : *storyboard)
        all.push_back(&d);
    for (const auto& scene : scenes)
        for (const ShotFindings& shot : scene)
            for (const Diagnostic& d : *shot.diagnostics)
                all.push_back(&d);
    return all;
}

const Diagnostics* Findings::of(const Storyboard&, std::string_view shotId) const {
    for (const auto& scene : scenes)
        for (const ShotFindings& shot : scene)
            if (shot.shotId == shotId)
                return &*shot.diagnostics;
    return nullptr;
}

const Findings& Checker::check(const Shared<Storyboard>& storyboard,
                               const Shared<MediaFacts>& media,
                               const std::vector<Repair>& repairs) {
    m_findings = checkAll(*storyboard, *media, repairs);
    return m_findings;
}

Findings checkAll(const Storyboard& storyboard, const MediaFacts& media,
                  const std::vector<Repair>&) {
    Findings findings;
    const Cast cast(storyboard);
    const Profile& profile = profileFor(storyboard.model);
    const Shot* previous = nullptr;
    for (const auto& scene : storyboard.scenes) {
        auto& row = findings.scenes.emplace_back();
        for (const auto& shot : scene->shots) {
            Diagnostics found;
            const ShotContext context(inputFor(storyboard, *scene, *shot, cast, profile), previous,
                                      media);
            for (const Rule* rule : rules::all()) {
                Report report(*rule, shot->id, found);
                if (rule->checkShot)
                    rule->checkShot(context, report);
            }
            findings.count += countOf(found);
            row.push_back({shot->id, Shared<Diagnostics>(std::move(found)), 0});
            previous = &*shot;
        }
    }
    return findings;
}

} // namespace foreframe
