// The name of a field, put together only when somebody asks for it.
#pragma once
#include <string>
#include <string_view>

namespace foreframe {

/// By its parts: "dialogue", 0, ".action" is dialogue[0].action.
struct FieldPath {
    std::string_view head;
    int index = -1; ///< -1: no list
    std::string_view tail{};
    int item = -1; ///< of a list within: characters[0].references[1]
    std::string path() const;
};

} // namespace foreframe
