// A voice of the library: a name at the service and, where there is one, the sample it was made
// from.
#pragma once
#include "model/extras.h"

namespace foreframe {

struct Voice {
    std::string id;
    std::string name;
    std::string sample;   ///< media path; empty: the voice lives at the service
    std::string language; ///< "en", "zh"; empty: not said
    std::string description;
    Extras extras;
    bool operator==(const Voice&) const = default;
};

} // namespace foreframe
