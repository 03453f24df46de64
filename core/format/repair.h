// Something that was mended while a file was read, to be said once.
#pragma once
#include <string>

namespace foreframe {

struct Repair {
    std::string field; ///< "scenes[2].shots[0].id"
    std::string was;
    std::string now;
    bool operator==(const Repair&) const = default;
};

} // namespace foreframe
