// Where a stretch of a prompt comes from, told without building a string until somebody asks.
#pragma once
#include <string>
#include <string_view>

namespace foreframe {

/// A field as the trace names it: "action", "dialogue[0].line", "character:agent.label".
struct Origin {
    std::string_view head;
    int index = -1;        ///< of a list
    std::string_view id;   ///< of an entry of the library
    std::string_view tail; ///< the key below the entry

    static Origin of(std::string_view field) { return {field, -1, {}, {}}; }
    static Origin in(std::string_view list, std::size_t index, std::string_view key = {}) {
        return {list, static_cast<int>(index), {}, key};
    }
    /// "character" or "location", its id and the key.
    static Origin entry(std::string_view what, std::string_view id, std::string_view key) {
        return {what, -1, id, key};
    }

    std::string text() const;
};

} // namespace foreframe
