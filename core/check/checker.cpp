#include "check/checker.h"

#include "base/parallel.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

namespace foreframe {

namespace {

/// Where a shot stands in the film.
struct Seat {
    const Scene* scene = nullptr;
    const Shot* shot = nullptr;
};

std::vector<Seat> seatsOf(const Storyboard& storyboard) {
    std::vector<Seat> seats;
    for (const Shared<Scene>& scene : storyboard.scenes)
        for (const Shared<Shot>& shot : scene->shots)
            seats.push_back({&*scene, &*shot});
    return seats;
}

bool mutes(const std::vector<Mute>& list, std::string_view rule) {
    return std::any_of(list.begin(), list.end(),
                       [rule](const Mute& mute) { return mute.rule == rule; });
}

/// Sets aside what is muted and puts the rest in order.
Verdict verdictOf(Diagnostics found, const std::vector<Mute>& muted,
                  const std::vector<Mute>& mutedHere) {
    Verdict verdict;
    verdict.muted = static_cast<int>(std::erase_if(found, [&](const Diagnostic& d) {
        return d.severity != Severity::Error &&
               (mutes(muted, d.rule->id) || mutes(mutedHere, d.rule->id));
    }));
    std::stable_sort(found.begin(), found.end(), [](const Diagnostic& a, const Diagnostic& b) {
        return a.severity != b.severity ? a.severity < b.severity : a.rule->id < b.rule->id;
    });
    verdict.diagnostics = std::move(found);
    return verdict;
}

/// Everything that one run of the rules reads.
struct Run {
    const Storyboard& storyboard;
    const MediaFacts& media;
    Cast cast{storyboard};
    const Profile& profile = profileFor(storyboard.model);
    std::vector<Seat> seats = seatsOf(storyboard);

    Verdict ofShot(std::size_t index) const {
        const auto& [scene, shot] = seats[index];
        const Seat before = index > 0 ? seats[index - 1] : Seat{};
        const ShotContext context(inputFor(storyboard, *scene, *shot, cast, profile),
                                  {before.scene, before.shot}, media);
        Diagnostics found;
        for (const Rule* rule : rules::all())
            if (rule->checkShot) {
                Report report(*rule, shot->id, found);
                rule->checkShot(context, report);
            }
        return verdictOf(std::move(found), storyboard.muted, shot->muted);
    }

    Verdict ofWhole(const Usage& usage, const std::vector<Repair>& repairs) const {
        const StoryboardContext context{storyboard, cast, profile, media, usage, repairs};
        Diagnostics found;
        for (const Rule* rule : rules::all())
            if (rule->checkStoryboard) {
                Report report(*rule, {}, found);
                rule->checkStoryboard(context, report);
            }
        return verdictOf(std::move(found), storyboard.muted, {});
    }

    /// The verdicts on these seats, in their order.
    std::vector<Verdict> ofShots(const std::vector<std::size_t>& indices) const {
        std::vector<Verdict> verdicts(indices.size());
        inParallel(indices.size(), 128, [&](std::size_t i) { verdicts[i] = ofShot(indices[i]); });
        return verdicts;
    }
};

/// True where every shot sees the same beyond itself, its scene and its neighbour.
bool sameForShots(const Storyboard& a, const Storyboard& b) {
    return a.model == b.model && a.quality == b.quality && a.aspectRatio == b.aspectRatio &&
           a.nativeAudio == b.nativeAudio && a.language == b.language && a.style == b.style &&
           a.negativePrompt == b.negativePrompt && a.muted == b.muted && a.voices == b.voices &&
           a.characters == b.characters && a.locations == b.locations;
}

/// Compares what shots inherit from their scenes, and remembers the last answer: neighbours in a
/// film mostly ask about the same pair.
class SceneLook {
public:
    bool same(const Scene* a, const Scene* b) {
        if (a == b)
            return true;
        if (!a || !b)
            return false;
        if (a != m_a || b != m_b) {
            m_a = a;
            m_b = b;
            m_same = a->id == b->id && a->location == b->location && a->lighting == b->lighting;
        }
        return m_same;
    }

private:
    const Scene* m_a = nullptr;
    const Scene* m_b = nullptr;
    bool m_same = false;
};

/// What an edit did to the film, as seats before and after it.
struct Difference {
    std::vector<std::size_t> gone;    ///< before: shots that are not there any more
    std::vector<std::size_t> come;    ///< after: shots that were not there
    std::vector<std::size_t> changed; ///< after: those to check again, come ones among them
};

/// Seats on either side that have no counterpart across when both films are walked side by side.
struct Unpaired {
    std::vector<std::size_t> before;
    std::vector<std::size_t> after;
};

/// Walks both films side by side and calls `pair(i, j)` where they show the same shot object. Where
/// they part, the nearest shot that brings them together again is looked for ahead, with patience
/// for one film's length in all: few edits are found exactly, and many cost no more than a walk.
template <class Pair>
Unpaired walk(const std::vector<Seat>& before, const std::vector<Seat>& after, Pair pair) {
    Unpaired alone;
    std::size_t i = 0;
    std::size_t j = 0;
    const auto leaveBefore = [&] { alone.before.push_back(i++); };
    const auto leaveAfter = [&] { alone.after.push_back(j++); };
    std::size_t patience = std::max(before.size(), after.size());
    while (i < before.size() && j < after.size()) {
        if (before[i].shot == after[j].shot) {
            pair(i++, j++);
            continue;
        }
        bool taken = false;
        bool added = false;
        std::size_t ahead = 0;
        while (patience > 0 && !taken && !added &&
               (i + ahead < before.size() || j + ahead < after.size())) {
            --patience;
            ++ahead;
            taken = i + ahead < before.size() && before[i + ahead].shot == after[j].shot;
            added = j + ahead < after.size() && after[j + ahead].shot == before[i].shot;
        }
        const std::size_t steps = taken || added ? ahead : 1;
        for (std::size_t n = 0; n < steps; ++n) {
            if (!added)
                leaveBefore();
            if (added || !taken)
                leaveAfter();
        }
    }
    while (i < before.size())
        leaveBefore();
    while (j < after.size())
        leaveAfter();
    return alone;
}

Difference compare(const std::vector<Seat>& before, const std::vector<Seat>& after) {
    SceneLook look;
    const auto same = [&look](const Seat& a, const Seat& b) {
        return a.shot == b.shot && look.same(a.scene, b.scene);
    };
    const auto neighbour = [](const std::vector<Seat>& seats, std::size_t i) {
        return i > 0 ? seats[i - 1] : Seat{};
    };
    Difference d;
    const auto judge = [&](std::size_t i, std::size_t j) {
        if (!same(before[i], after[j]) || !same(neighbour(before, i), neighbour(after, j)))
            d.changed.push_back(j);
    };
    const Unpaired alone = walk(before, after, judge);
    std::unordered_map<const Shot*, std::size_t> left;
    for (const std::size_t i : alone.before)
        left.emplace(before[i].shot, i);
    for (const std::size_t j : alone.after) {
        if (const auto moved = left.find(after[j].shot); moved != left.end()) {
            judge(moved->second, j);
            left.erase(moved);
        } else {
            d.come.push_back(j);
            d.changed.push_back(j);
        }
    }
    for (const auto& [shot, i] : left)
        d.gone.push_back(i);
    return d;
}

/// Counts the places again of the scenes that are not the same objects at either end of the film.
void countPlaces(const std::vector<Shared<Scene>>& before, const std::vector<Shared<Scene>>& after,
                 Usage& usage) {
    const auto same = [](const Shared<Scene>& a, const Shared<Scene>& b) { return a.same(b); };
    const auto [from, to] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end(), same);
    const auto [lastBefore, lastAfter] =
        std::mismatch(before.rbegin(), std::reverse_iterator(from), after.rbegin(),
                      std::reverse_iterator(to), same);
    std::for_each(from, lastBefore.base(), [&](const auto& scene) { usage.remove(*scene); });
    std::for_each(to, lastAfter.base(), [&](const auto& scene) { usage.add(*scene); });
}

Findings checkEverything(const Run& run, Usage& usage) {
    usage = {};
    for (const Shared<Scene>& scene : run.storyboard.scenes)
        usage.add(*scene);
    std::vector<std::size_t> all(run.seats.size());
    std::iota(all.begin(), all.end(), 0);
    std::vector<Verdict> verdicts = run.ofShots(all);

    Findings findings;
    std::vector<std::pair<std::string, Verdict>> named;
    named.reserve(verdicts.size());
    for (const std::size_t i : all) {
        const Shot& shot = *run.seats[i].shot;
        usage.add(shot, run.storyboard);
        findings.count += verdicts[i].count();
        named.emplace_back(shot.id, std::move(verdicts[i]));
    }
    findings.shots = Verdicts(std::move(named));
    return findings;
}

void replace(Findings& findings, std::string_view shotId, Verdict verdict) {
    findings.count -= findings.shots.of(shotId)->count();
    findings.count += verdict.count();
    findings.shots.set(shotId, std::move(verdict));
}

void checkChanges(const Storyboard& last, const Run& run, Findings& findings, Usage& usage) {
    const std::vector<Seat> before = seatsOf(last);
    const Difference d = compare(before, run.seats);
    std::unordered_set<std::string_view> come;
    for (const std::size_t i : d.come) {
        usage.add(*run.seats[i].shot, run.storyboard);
        come.insert(run.seats[i].shot->id);
    }
    for (const std::size_t i : d.gone) {
        usage.remove(*before[i].shot, last);
        if (!come.contains(before[i].shot->id))
            replace(findings, before[i].shot->id, {});
    }
    countPlaces(last.scenes, run.storyboard.scenes, usage);
    std::vector<Verdict> verdicts = run.ofShots(d.changed);
    for (std::size_t i = 0; i < d.changed.size(); ++i)
        replace(findings, run.seats[d.changed[i]].shot->id, std::move(verdicts[i]));
}

void checkWhole(const Run& run, const std::vector<Repair>& repairs, Findings& findings,
                const Usage& usage) {
    findings.count -= findings.whole->count();
    findings.whole = run.ofWhole(usage, repairs);
    findings.count += findings.whole->count();
}

} // namespace

bool Checker::looksAtAll(const Shared<Storyboard>& storyboard,
                         const Shared<MediaFacts>& media) const {
    return m_first || !m_media.same(media) || !sameForShots(*m_findings.checked, *storyboard);
}

const Findings& Checker::check(const Shared<Storyboard>& storyboard,
                               const Shared<MediaFacts>& media,
                               const std::vector<Repair>& repairs) {
    const Run run{*storyboard, *media};
    const Shared<Storyboard> last = m_findings.checked;
    if (looksAtAll(storyboard, media))
        m_findings = checkEverything(run, m_usage);
    else
        checkChanges(*last, run, m_findings, m_usage);
    checkWhole(run, repairs, m_findings, m_usage);
    m_findings.checked = storyboard;
    m_media = media;
    m_first = false;
    return m_findings;
}

Findings checkAll(const Storyboard& storyboard, const MediaFacts& media,
                  const std::vector<Repair>& repairs) {
    const Run run{storyboard, media};
    Usage usage;
    Findings findings = checkEverything(run, usage);
    checkWhole(run, repairs, findings, usage);
    findings.checked = storyboard;
    return findings;
}

} // namespace foreframe
