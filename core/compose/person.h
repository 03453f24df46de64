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

} // namespace foreframe
