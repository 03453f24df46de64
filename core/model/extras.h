// Keys of the file that this version does not know: kept, compared and written back untouched.
#pragma once
#include <string>
#include <vector>

namespace foreframe {

struct Extra {
    std::string key;
    std::string json; ///< the value as compact JSON text, numbers as they were written
    bool operator==(const Extra&) const = default;
};

using Extras = std::vector<Extra>; ///< in the order of the file

} // namespace foreframe
