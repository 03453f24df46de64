#include "diff/list_diff.h"

#include <algorithm>
#include <unordered_map>

namespace foreframe {

namespace {

/// Marks the longest run of entries that already stand in the right order: those need not move.
std::vector<bool> longestIncreasing(const std::vector<std::size_t>& values) {
    std::vector<std::size_t> tails; // index of the smallest last value of a run of each length
    std::vector<std::size_t> before(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto at =
            std::lower_bound(tails.begin(), tails.end(), values[i],
                             [&](std::size_t tail, std::size_t v) { return values[tail] < v; });
        before[i] = at == tails.begin() ? values.size() : *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> stays(values.size(), false);
    for (std::size_t i = tails.empty() ? values.size() : tails.back(); i < values.size();
         i = before[i])
        stays[i] = true;
    return stays;
}

} // namespace

std::vector<ListStep> diffLists(const std::vector<std::string>& before,
                                const std::vector<std::string>& after) {
    std::vector<ListStep> steps;
    std::unordered_map<std::string_view, std::size_t> target;
    for (std::size_t i = 0; i < after.size(); ++i)
        target.emplace(after[i], i);

    std::vector<std::size_t> list; // what the view holds, as indices into `after`
    for (const std::string& id : before)
        if (const auto found = target.find(id); found != target.end())
            list.push_back(found->second);
    for (std::size_t i = before.size(); i-- > 0;)
        if (!target.contains(before[i]))
            steps.push_back({ListStep::Kind::Remove, i, 0, before[i]});

    const std::vector<bool> stays = longestIncreasing(list);
    std::vector<bool> moves(after.size(), false);
    std::vector<bool> known(after.size(), false);
    for (std::size_t i = 0; i < list.size(); ++i) {
        known[list[i]] = true;
        moves[list[i]] = !stays[i];
    }
    const auto position = [&list](std::size_t from, std::size_t entry) {
        return static_cast<std::size_t>(
            std::find(list.begin() + static_cast<std::ptrdiff_t>(from), list.end(), entry) -
            list.begin());
    };
    const auto put = [&list](std::size_t at, std::size_t entry) {
        list.insert(list.begin() + static_cast<std::ptrdiff_t>(at), entry);
    };
    std::size_t next = 0; // where the entry goes: right behind the one before it in `after`
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (!known[i]) {
            steps.push_back({ListStep::Kind::Insert, next, 0, after[i]});
            put(next, i);
        } else if (!moves[i]) {
            next = position(next, i); // entries that wait to move may stand before it
        } else {
            const std::size_t from = position(0, i);
            list.erase(list.begin() + static_cast<std::ptrdiff_t>(from));
            next -= from < next ? 1 : 0;
            put(next, i);
            if (from != next)
                steps.push_back({ListStep::Kind::Move, from, next, after[i]});
        }
        ++next;
    }
    return steps;
}

std::size_t runOf(std::span<const ListStep> steps) {
    using Kind = ListStep::Kind;
    const ListStep& first = steps.front();
    std::size_t run = 1;
    const auto continues = [&](const ListStep& next) {
        if (next.kind != first.kind)
            return false;
        if (first.kind == Kind::Remove)
            return next.index + run == first.index;
        if (first.kind == Kind::Insert)
            return next.index == first.index + run;
        return first.index > first.to ? next.index == first.index + run && next.to == first.to + run
                                      : next.index == first.index && next.to == first.to;
    };
    while (run < steps.size() && continues(steps[run]))
        ++run;
    return run;
}

} // namespace foreframe
