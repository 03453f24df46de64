// A run of shots in one place and light.
#pragma once
#include "base/shared.h"
#include "model/shot.h"

namespace foreframe {

struct Scene {
    std::string id;
    std::string heading;
    std::string location; ///< id; empty: none
    std::string lighting;
    std::string notes;
    std::vector<Shared<Shot>> shots;
    Extras extras;
    bool operator==(const Scene&) const = default;
};

} // namespace foreframe
