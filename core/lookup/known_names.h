// Whom a name means, where the same one is written in more than one way.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>

namespace foreframe {

/// Case and spaces make no difference, and "Character A: Agent" is also called "Character A" and
/// "Agent".
class KnownNames {
public:
    void add(std::string_view name, const std::string& id);
    /// The id of whoever goes by the name; null: nobody does.
    const std::string* find(std::string_view name) const;

private:
    struct Known {
        std::string id;
        bool whole; ///< it is all of the name
    };
    const Known* at(std::string_view name) const;

    std::unordered_map<std::string, Known> m_byKey;
};

} // namespace foreframe
