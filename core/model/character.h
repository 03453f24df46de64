// Somebody of the cast: a label that never changes and the words that describe them in every shot.
#pragma once
#include "model/extras.h"

namespace foreframe {

struct Character {
    std::string id;
    std::string label;
    std::string description;
    std::string delivery;                ///< how they speak where a line says nothing of its own
    std::string voice;                   ///< id of a voice; empty: none
    std::vector<std::string> references; ///< media paths
    Extras extras;
    bool operator==(const Character&) const = default;
};

} // namespace foreframe
