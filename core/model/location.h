// A place that scenes are set in; its description is their context.
#pragma once
#include "model/extras.h"

namespace foreframe {

struct Location {
    std::string id;
    std::string name;
    std::string description;
    std::string reference; ///< media path
    Extras extras;
    bool operator==(const Location&) const = default;
};

} // namespace foreframe
