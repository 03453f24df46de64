#include "check/findings.h"

#include <algorithm>

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

Diagnostics heavyEnough(Diagnostics diagnostics, Severity floor) {
    std::erase_if(diagnostics, [floor](const Diagnostic& d) { return d.severity > floor; });
    return diagnostics;
}

Count Verdict::count() const {
    Count count = countOf(diagnostics);
    count.muted = muted;
    return count;
}

bool saySame(const Verdict& a, const Verdict& b) {
    return std::equal(a.diagnostics.begin(), a.diagnostics.end(), b.diagnostics.begin(),
                      b.diagnostics.end(), [](const Diagnostic& x, const Diagnostic& y) {
                          return x.rule == y.rule && x.severity == y.severity &&
                                 x.message == y.message;
                      });
}

namespace {

constexpr std::size_t shardCount = 512; // a handful of shots each, even in the longest film

} // namespace

std::size_t Verdicts::shardOf(std::string_view shotId) {
    return std::hash<std::string_view>()(shotId) % shardCount;
}

Verdicts::Verdicts()
    : m_shards(shardCount, Shared<Shard>()) {}

Verdicts::Verdicts(std::vector<std::pair<std::string, Verdict>> all)
    : Verdicts() {
    std::vector<Shard> shards(shardCount);
    for (auto& [shotId, verdict] : all)
        if (!verdict.empty()) {
            Shard& shard = shards[shardOf(shotId)];
            shard.push_back({std::move(shotId), Shared<Verdict>(std::move(verdict))});
        }
    for (std::size_t i = 0; i < shardCount; ++i)
        if (!shards[i].empty())
            m_shards[i] = std::move(shards[i]);
}

const Shared<Verdict>& Verdicts::of(std::string_view shotId) const {
    static const Shared<Verdict> clean;
    for (const Entry& entry : *m_shards[shardOf(shotId)])
        if (entry.shotId == shotId)
            return entry.verdict;
    return clean;
}

void Verdicts::set(std::string_view shotId, Verdict verdict) {
    Shared<Shard>& shard = m_shards[shardOf(shotId)];
    const auto names = [shotId](const Entry& entry) { return entry.shotId == shotId; };
    if (verdict.empty() && std::none_of(shard->begin(), shard->end(), names))
        return;
    shard = shard.with([&](Shard& entries) {
        std::erase_if(entries, names);
        if (!verdict.empty())
            entries.push_back({std::string(shotId), Shared<Verdict>(std::move(verdict))});
    });
}

std::vector<std::string> Verdicts::differing(const Verdicts& other) const {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < shardCount; ++i) {
        if (m_shards[i].same(other.m_shards[i]))
            continue;
        for (const Entry& entry : *m_shards[i])
            if (!entry.verdict.same(other.of(entry.shotId)))
                ids.push_back(entry.shotId);
        for (const Entry& entry : *other.m_shards[i]) {
            const auto isHere = [&](const Entry& here) { return here.shotId == entry.shotId; };
            if (std::none_of(m_shards[i]->begin(), m_shards[i]->end(), isHere))
                ids.push_back(entry.shotId);
        }
    }
    return ids;
}

std::vector<const Diagnostic*> Findings::list() const {
    std::vector<const Diagnostic*> all;
    const auto add = [&all](const Diagnostics& diagnostics) {
        for (const Diagnostic& d : diagnostics)
            all.push_back(&d);
    };
    add(whole->diagnostics);
    for (const Shared<Scene>& scene : checked->scenes)
        for (const Shared<Shot>& shot : scene->shots)
            add(of(shot->id));
    return all;
}

} // namespace foreframe
