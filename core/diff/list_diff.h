// The steps that turn one list of identified entries into another, in the order views can replay
// them.
#pragma once
#include <span>
#include <string>
#include <vector>

namespace foreframe {

struct ListStep {
    enum class Kind { Remove, Move, Insert };
    Kind kind = Kind::Remove;
    std::size_t index = 0; ///< Remove, Move: where it is now; Insert: where it goes
    std::size_t to = 0;    ///< Move: its index once it has been taken out at `index`
    std::string id;
    bool operator==(const ListStep&) const = default;
};

/// Removals from the back, then moves and insertions from the front. Each index counts in the list
/// as the steps before it left it. Ids are unique within each list. A move of few among many is few
/// steps.
std::vector<ListStep> diffLists(const std::vector<std::string>& before,
                                const std::vector<std::string>& after);

/// How many steps, from the first on, act on neighbouring entries in the same way: one step for a
/// view. There is a first.
std::size_t runOf(std::span<const ListStep> steps);

} // namespace foreframe
