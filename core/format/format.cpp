#include "format/format.h"

namespace foreframe {

Result<Decoded> decode(std::string_view) {
    return fail("Reading is not there.");
}
std::string encode(const Storyboard&) {
    return {};
}

} // namespace foreframe
