// Somebody in a shot, by the name the prompt calls them.
#pragma once
#include "compose/origin.h"
#include "lookup/cast.h"

namespace foreframe {

struct Person {
    std::string_view label;               ///< an unknown person's id
    Origin origin;                        ///< where the label is written
    const Character* character = nullptr; ///< null: unknown, or a narrator without a name
    bool operator==(const Person& other) const {
        return character == other.character && label == other.label;
    }
};

struct PersonHash {
    std::size_t operator()(const Person& person) const {
        return std::hash<std::string_view>()(person.label) ^
               std::hash<const void*>()(person.character);
    }
};

} // namespace foreframe
