// Hands out ids that nothing in a storyboard has or speaks of.
#pragma once
#include "model/storyboard.h"
#include <string>
#include <string_view>
#include <unordered_set>

namespace foreframe {

class FreshIds {
public:
    /// Ids that are only referred to count as taken: a new character must not fall heir to the
    /// lines of one that was deleted.
    explicit FreshIds(const Storyboard& storyboard);

    /// The prefix and a number: "sh17".
    std::string make(std::string_view prefix);
    /// The id itself where it is free, else a new one.
    std::string keep(const std::string& id, std::string_view prefix);

private:
    std::unordered_set<std::string> m_taken;
    std::size_t m_next = 1;
};

} // namespace foreframe
